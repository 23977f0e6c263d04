import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Annotation, loadModel } from "./language-model.js";

const model = loadModel();
const annotate = (sentence: string): Annotation => model.annotate([sentence.split(" ")])[0]!;

function expectTree({ head, deprel, upos, xpos }: Annotation, tokens: number): void {
  for (const column of [head, deprel, upos, xpos]) expect(column).toHaveLength(tokens);
  if (tokens > 0) expect(head.filter((number) => number === 0)).toHaveLength(1);
  head.forEach((_, token) => {
    let at = token + 1;
    for (let steps = 0; at !== 0 && steps <= tokens; steps++) at = head[at - 1]!;
    expect(at).toBe(0);
  });
}

describe("annotate", () => {
  it("parses who says what", () => {
    const { upos, xpos, head, deprel } = annotate("The minister said that the talks had failed .");
    expect(upos).toEqual(["DET", "NOUN", "VERB", "SCONJ", "DET", "NOUN", "AUX", "VERB", "PUNCT"]);
    expect(xpos.slice(0, 4)).toEqual(["DT", "NN", "VBD", "IN"]);
    expect(head).toEqual([2, 3, 0, 8, 6, 8, 8, 3, 3]);
    expect(deprel[1]).toBe("nsubj");
    expect(deprel[2]).toBe("root");
    expect(deprel[7]).toBe("ccomp");
  });

  it("tells who did what to whom in the passive", () => {
    const { head, deprel } = annotate("Two ships were attacked by rebels near the port .");
    expect(deprel[1]).toBe("nsubj:pass");
    expect(deprel[2]).toBe("aux:pass");
    expect(head[5]).toBe(4);
    expect(deprel[5]).toMatch(/^obl/);
  });

  it("finds persons, places and organisations", () => {
    const { names } = annotate(
      "Maria Keller of the United Nations arrived in Geneva with John Adams on Monday .",
    );
    expect(names.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [0, 2, "PER"],
      [4, 6, "ORG"],
      [8, 9, "LOC"],
      [10, 12, "PER"],
    ]);
    for (const { score } of names) expect(score).toBeGreaterThan(0.2);
  });

  it("finds no names where there are none", () => {
    for (const sentence of [
      "The talks were put off until next week , officials said .",
      "Nobody knows what will happen to the money .",
      "On Tuesday the weather was bad .",
    ]) {
      expect(annotate(sentence).names).toEqual([]);
    }
  });

  it("reads curly quotes as it reads straight ones", () => {
    expect(annotate("“ We will not leave , ” the mayor said .")).toEqual(
      annotate('" We will not leave , " the mayor said .'),
    );
  });

  it("says the same of a sentence alone and among others", () => {
    const sentences = [
      "Peru recalled its ambassador .",
      "The strike , which began at dawn on Friday , stopped all trains .",
      "No .",
      "Rebels and the army blamed each other for the breach of the truce .",
    ].map((sentence) => sentence.split(" "));
    const together = model.annotate(sentences);
    sentences.forEach((sentence, i) => {
      const alone = model.annotate([sentence])[0]!;
      expect(together[i]!.head).toEqual(alone.head);
      expect(together[i]!.deprel).toEqual(alone.deprel);
      expect(together[i]!.upos).toEqual(alone.upos);
    });
  });

  it("takes no sentences, empty sentences and single words", () => {
    expect(model.annotate([])).toEqual([]);
    const [empty, word] = model.annotate([[], ["Silence"]]);
    expect(empty).toEqual({ upos: [], xpos: [], head: [], deprel: [], names: [] });
    expectTree(word!, 1);
  });

  it("gives a tree over a list longer than any window", () => {
    const tokens = Array.from({ length: 1003 }, (_, i) => (i % 3 === 2 ? "," : `item${i}`));
    expectTree(model.annotate([tokens])[0]!, 1003);
  });

  it("says the same of a sentence after more different words than it remembers", () => {
    const sentence = "Mr. Okafor said the harbour would reopen .".split(" ");
    const fresh = loadModel();
    const before = fresh.annotate([sentence]);
    const flood = Array.from({ length: 80 }, (_, i) =>
      Array.from({ length: 100 }, (_, k) => `quay${i}x${k}`),
    );
    fresh.annotate(flood);
    expect(fresh.annotate([sentence])).toEqual(before);
    expect(fresh.annotate(flood.slice(0, 1))).toEqual(loadModel().annotate(flood.slice(0, 1)));
  });

  it("gives a tree for any tokens at all", () => {
    const token = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom("", "said", "“", "Ω"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(token, { maxLength: 40 }), { maxLength: 5 }), (sentences) => {
        model.annotate(sentences).forEach((annotation, i) => {
          expectTree(annotation, sentences[i]!.length);
        });
      }),
      { numRuns: 60 },
    );
  });
});
