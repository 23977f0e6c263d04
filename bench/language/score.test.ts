import { describe, expect, it } from "vitest";
import { parseConllu } from "../../src/language/conllu/index.js";
import { goldDocuments } from "./gold-document.js";
import { METRICS, TreeScore } from "./score.js";
import { treeOf } from "./tree.js";

const rows = (...lines: string[]) => `${lines.map((line) => line.replaceAll(" ", "\t")).join("\n")}\n\n`;

/** "They don't wait. Go!" with a multiword token and an empty node. */
const GOLD = rows(
  "1 They they PRON PRP _ 4 nsubj _ _",
  "2-3 don't _ _ _ _ _ _ _ _",
  "2 do do AUX VBP _ 4 aux _ _",
  "3 n't not PART RB _ 4 advmod _ _",
  "3.1 ever ever ADV RB _ _ _ 4:advmod _",
  "4 wait wait VERB VB _ 0 root _ SpaceAfter=No",
  "5 . . PUNCT . _ 4 punct _ _",
).concat(rows("1 Go go VERB VB _ 0 root _ SpaceAfter=No", "2 ! ! PUNCT . _ 1 punct _ _"));

function score(found: string, gold = GOLD): { [metric: string]: string } {
  const score = new TreeScore();
  score.add(treeOf(parseConllu(gold)), treeOf(parseConllu(found)));
  return Object.fromEntries(METRICS.map((metric, i) => [metric, score.cells()[i]!]));
}

describe("TreeScore", () => {
  it("gives full marks to the gold itself", () => {
    expect(new Set(Object.values(score(GOLD)))).toEqual(new Set(["100.0"]));
  });

  it("finds the words of a multiword token by their forms, though as tokens they are wrong", () => {
    const found = score(GOLD.replace(/^2-3.*\n/m, ""));
    expect(found).toMatchObject({ words: "100.0", las: "100.0", sentences: "100.0" });
    // four of six written tokens right, seven given
    expect(found.tokens).toBe("76.9");
  });

  it("drops subtypes of relations", () => {
    expect(score(GOLD.replace("nsubj", "nsubj:pass")).las).toBe("100.0");
  });

  it("counts a wrong tag, a wrong head and a wrong relation once each", () => {
    expect(score(GOLD.replace("PRON PRP".replace(" ", "\t"), "NOUN\tPRP"))).toMatchObject({
      upos: "85.7",
      xpos: "100.0",
    });
    expect(score(GOLD.replace("4\tnsubj", "5\tnsubj"))).toMatchObject({ uas: "85.7", las: "85.7" });
    expect(score(GOLD.replace("nsubj", "obj"))).toMatchObject({ uas: "100.0", las: "85.7" });
  });

  it("lowers precision and recall where a word is cut in two", () => {
    const cut = rows(
      "1 Go go VERB VB _ 0 root _ _",
      "2 ing _ X XX _ 1 dep _ _",
      "3 ! ! PUNCT . _ 1 punct _ _",
    );
    const whole = rows("1 Going go VERB VB _ 0 root _ _", "2 ! ! PUNCT . _ 1 punct _ _");
    // "!" alone is aligned: one right of three found and two gold; its head is not aligned
    expect(score(cut, whole)).toMatchObject({ tokens: "40.0", words: "40.0", upos: "40.0", uas: "0.0" });
  });

  it("asks for sentences with both borders right", () => {
    const joined = rows("1 Stop stop VERB VB _ 0 root _ _", "2 Go go VERB VB _ 1 conj _ _");
    const apart = rows("1 Stop stop VERB VB _ 0 root _ _") + rows("1 Go go VERB VB _ 0 root _ _");
    expect(score(joined, apart)).toMatchObject({ sentences: "0.0", words: "100.0", uas: "50.0" });
  });
});

describe("goldDocuments", () => {
  it("prints multiword tokens once, empty nodes never, and keeps what stands together together", () => {
    const [document] = goldDocuments(parseConllu(GOLD), "a file");
    expect(document).toMatchObject({ id: "a file", text: "They don't wait. Go!" });
  });

  it("cuts documents and paragraphs where the file does", () => {
    const source = `# newdoc id = one\n${GOLD}# newpar\n${GOLD}# newdoc id = two\n${GOLD}`;
    const documents = goldDocuments(parseConllu(source), "a file");
    expect(documents.map(({ id }) => id)).toEqual(["one", "two"]);
    expect(documents[0]!.text).toBe("They don't wait. Go!\n\nThey don't wait. Go!");
  });
});
