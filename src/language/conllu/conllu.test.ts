import { describe, expect, it } from "vitest";
import { annotateConllu, ConlluError, findComment, formatConllu, parseConllu, toConllu } from "./index.js";

const SOURCE = [
  "# sent_id = 1",
  "# text = They don't wait.",
  "1\tThey\tthey\tPRON\tPRP\tCase=Nom\t4\tnsubj\t_\t_",
  "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
  "2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_",
  "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_",
  "4\twait\twait\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No",
  "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_",
  "",
  "",
].join("\n");

describe("parseConllu", () => {
  it("gives back what it was given", () => expect(formatConllu(parseConllu(SOURCE))).toBe(SOURCE));

  it("reads words, multiword tokens and comments", () => {
    const [sentence] = parseConllu(SOURCE);
    expect(sentence!.words.map((word) => word.form)).toEqual(["They", "do", "n't", "wait", "."]);
    expect(sentence!.multiwords).toEqual([{ from: 1, to: 3, form: "don't", misc: "_" }]);
    expect(sentence!.words[3]).toMatchObject({ head: 0, deprel: "root", misc: "SpaceAfter=No" });
    expect(findComment(sentence!, "text")).toBe("They don't wait.");
  });

  it("takes bare tokens, Windows line ends and a missing last empty line", () => {
    const [sentence] = parseConllu("1\tThey\r\n2\twait");
    expect(sentence!.words.map((word) => [word.form, word.head])).toEqual([
      ["They", -1],
      ["wait", -1],
    ]);
  });

  it("leaves empty nodes out", () => {
    expect(parseConllu("1\tThey\n1.1\twho\n2\twait\n")[0]!.words).toHaveLength(2);
  });

  it.each([
    ["no tab", "They wait", 1],
    ["ids that jump", "1\tThey\n3\twait", 2],
    ["an empty form", "1\t\tthey", 1],
  ])("refuses %s and names the line", (_, source, line) => {
    expect(() => parseConllu(source)).toThrow(ConlluError);
    expect(() => parseConllu(source)).toThrow(new RegExp(`^line ${line}: `));
  });

  it("finds nothing in an empty file", () => expect(parseConllu("\n\n")).toEqual([]));
});

describe("toConllu", () => {
  it("writes heads from one, names in MISC and missing spaces", () => {
    const token = { lemma: "_", upos: "PROPN", xpos: "NNP", sentence: 0 };
    const conllu = toConllu({
      text: "Ann Doe waits.",
      regions: [{ start: 0, end: 14 }],
      sentences: [{ start: 0, end: 14, from: 0, to: 4, region: 0 }],
      tokens: [
        { ...token, start: 0, end: 3, form: "Ann", head: 2, deprel: "nsubj" },
        { ...token, start: 4, end: 7, form: "Doe", head: 0, deprel: "flat" },
        { ...token, start: 8, end: 13, form: "waits", head: -1, deprel: "root" },
        { ...token, start: 13, end: 14, form: ".", head: 2, deprel: "punct" },
      ],
      names: [{ start: 0, end: 7, from: 0, to: 2, kind: "PER", score: 1 }],
    });
    const [sentence] = conllu;
    expect(sentence!.comments).toEqual(["# newpar", "# sent_id = 1", "# text = Ann Doe waits."]);
    expect(sentence!.words.map(({ head }) => head)).toEqual([3, 1, 0, 3]);
    expect(sentence!.words.map(({ misc }) => misc)).toEqual(["NER=B-PER", "NER=I-PER", "SpaceAfter=No", "_"]);
  });
});

describe("annotateConllu", () => {
  it("keeps sentences, tokens, comments and MISC, and fills in the rest", () => {
    const [before] = parseConllu(SOURCE.replaceAll("\tthey\t", "\t_\t").replaceAll("\twait\tVERB", "\t_\t_"));
    const [after] = annotateConllu([before!]);
    expect(after!.comments).toEqual(before!.comments);
    expect(after!.multiwords).toEqual(before!.multiwords);
    expect(after!.words.map(({ form }) => form)).toEqual(["They", "do", "n't", "wait", "."]);
    expect(after!.words.map(({ lemma }) => lemma)).toEqual(["they", "do", "not", "wait", "."]);
    expect(after!.words[3]!.misc).toContain("SpaceAfter=No");
    expect(after!.words.filter(({ head }) => head === 0)).toHaveLength(1);
  });

  it("marks names in MISC, whether documents are told or not", () => {
    const words = ["Mr.", "Colborne", "waited", "."].map((word, i) => `${i + 1}\t${word}${"\t_".repeat(8)}`);
    const told = ["# newdoc id = 1", ...words, "", ...words, "", "# newdoc id = 2", ...words, ""].join("\n");
    for (const source of [told, told.replaceAll(/# newdoc.*\n/g, "")]) {
      const names = annotateConllu(parseConllu(source)).map(({ words: [, name] }) => name!.misc);
      expect(names).toEqual(["NER=B-PER", "NER=B-PER", "NER=B-PER"]);
    }
  });

  it("gives back an empty list for none", () => expect(annotateConllu([])).toEqual([]));
});
