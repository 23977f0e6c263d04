import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameReader } from "./name-tags.js";

const TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"];

/** Scores in which each token's wanted tag stands out by `margin`. */
function scoresFor(tags: string[], margin = 8): Float32Array {
  const scores = new Float32Array(tags.length * TAGS.length);
  tags.forEach((tag, token) => {
    scores[token * TAGS.length + TAGS.indexOf(tag)] = margin;
  });
  return scores;
}

const read = (tags: string[], margin?: number) =>
  new NameReader(TAGS, [1, 0]).read(scoresFor(tags, margin), tags.length, TAGS.length);

describe("NameReader", () => {
  it("reads names that stand apart, side by side and at the end", () => {
    const names = read(["B-PER", "I-PER", "O", "B-ORG", "B-ORG", "I-ORG"]);
    expect(names.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [0, 2, "PER"],
      [3, 4, "ORG"],
      [4, 6, "ORG"],
    ]);
  });

  it("scores a clear name near 1 and a doubtful one lower", () => {
    expect(read(["B-PER"])[0]!.score).toBeGreaterThan(0.99);
    expect(read(["B-PER"], 1)[0]!.score).toBeLessThan(0.6);
  });

  it("finds no name where there is none", () => {
    expect(read(["O", "O", "O"])).toEqual([]);
    expect(read([])).toEqual([]);
  });

  it("never begins a name inside or changes its kind half way", () => {
    const tag = fc.constantFrom(...TAGS);
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1, maxLength: 12 }), (tags) => {
        let last = 0;
        for (const { from, to, score } of read(tags)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(score).toBeGreaterThan(0);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(tags.length);
      }),
    );
  });

  it("reads an inside tag after another kind as the likelier whole", () => {
    expect(read(["B-PER", "I-ORG"]).map(({ from, to }) => [from, to])).not.toContainEqual([1, 2]);
  });
});
