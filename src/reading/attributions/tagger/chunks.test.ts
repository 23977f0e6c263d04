import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchChunks, cutChunks, MOST_CHUNKS, MOST_ROWS } from "./chunks.js";

/** Sentences of these lengths, one after the other. */
function sentencesOf(lengths: number[]) {
  const ends = lengths.map((_, index) =>
    lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0),
  );
  return ends.map((to, index) => ({ from: ends[index - 1] ?? 0, to }));
}

describe("chunks of a text", () => {
  it("puts short sentences together until there are tokens enough", () => {
    expect(cutChunks(sentencesOf([20, 30, 50, 10, 5]), 90)).toEqual([
      { from: 0, to: 100 },
      { from: 100, to: 115 },
    ]);
  });

  it("never crosses a sentence border when a sentence is long enough by itself", () => {
    expect(cutChunks(sentencesOf([95, 95]), 90)).toEqual([
      { from: 0, to: 95 },
      { from: 95, to: 190 },
    ]);
  });

  it("has no chunk for a text without words", () => {
    expect(cutChunks([], 90)).toEqual([]);
    expect(cutChunks(sentencesOf([0]), 90)).toEqual([]);
  });

  it("covers every token once, in batches that the kernel has room for", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 40 }), (lengths) => {
        const sentences = sentencesOf(lengths);
        const batches = batchChunks(cutChunks(sentences, 90));
        const tokens = batches.flat().sort((a, b) => a.from - b.from);
        let at = 0;
        for (const { from, to } of tokens) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBe(sentences.at(-1)?.to ?? 0);
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(MOST_CHUNKS);
          expect(batch.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThanOrEqual(MOST_ROWS);
        }
      }),
    );
  });
});
