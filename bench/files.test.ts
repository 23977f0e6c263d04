import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { analyse } from "../src/language/analyse.js";
import { parseConllu } from "../src/language/conllu/index.js";
import { linesOfText, linesOfWords } from "./language/lines.js";
import { openPredictions } from "./predictions.js";
import { findSplits } from "./splits.js";
import { findTreebanks } from "./treebanks.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(...files: string[]): void {
  for (const file of files) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
}

describe("findTreebanks", () => {
  const labels = (data: string) => findTreebanks(data).splits.map(({ label }) => label);

  it("takes whichever split is there and says what is missing", () => {
    put("ud/en_ewt-ud-test.conllu", "ud/en_gum-ud-train.conllu");
    expect(labels(folder)).toEqual(["EWT test"]);
    expect(findTreebanks(folder).missing).toEqual(["GUM (ud/en_gum-ud-{dev,test}.conllu)"]);
  });

  it("takes a single file, and a folder of other treebanks without their training parts", () => {
    put("en_odd-ud-dev.conllu", "en_odd-ud-train.conllu", "notes.txt");
    expect(labels(join(folder, "en_odd-ud-dev.conllu"))).toEqual(["en_odd-ud-dev"]);
    expect(labels(folder)).toEqual(["en_odd-ud-dev"]);
  });

  it("finds nothing in a folder that is not there", () => {
    expect(findTreebanks(join(folder, "nowhere"))).toMatchObject({
      splits: [],
      missing: [{}, {}].map(() => expect.any(String)),
    });
  });
});

describe("findSplits", () => {
  it("finds folders too, development before test", () => {
    put("polnear/test/text/a.txt", "polnear/dev/text/b.txt", "polnear/train/text/c.txt");
    const { splits, missing } = findSplits(folder, [{ label: "PolNeAR", path: "polnear/{split}" }]);
    expect(splits.map(({ label }) => label)).toEqual(["PolNeAR dev", "PolNeAR test"]);
    expect(missing).toEqual([]);
  });
});

describe("predictions", () => {
  it("are one line of JSON each", () => {
    const path = join(folder, "out.jsonl");
    const predictions = openPredictions(path);
    predictions.write({ form: "a\nb" });
    predictions.write({ form: "c" });
    predictions.close();
    const lines = readFileSync(path, "utf8").split("\n");
    expect(lines.slice(0, 2).map((line) => JSON.parse(line).form)).toEqual(["a\nb", "c"]);
    expect(lines[2]).toBe("");
  });

  it("carry heads counted from 1 within the sentence, and places in the text", () => {
    const text = "They wait. Dogs bark.";
    const [, second] = linesOfText("set", "doc", analyse(text));
    expect(second!.tokens.map(({ start, end }) => text.slice(start, end))).toEqual(["Dogs", "bark", "."]);
    expect(second!.tokens.map(({ head }) => head)).toEqual([2, 0, 2]);
  });

  it("carry the treebank's own sentence id for gold words", () => {
    const source = "# sent_id = s1\n1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n";
    expect(linesOfWords("set", "doc", parseConllu(source))).toEqual([
      {
        set: "set",
        document: "doc",
        from: "words",
        sentence: "s1",
        tokens: [{ form: "Go", upos: "VERB", xpos: "VB", head: 0, deprel: "root" }],
      },
    ]);
  });
});
