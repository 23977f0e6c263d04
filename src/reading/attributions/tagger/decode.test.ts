import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, prepareSteps } from "./decode.js";
import { LABELS, mayFollow } from "./labels.js";

const SIZE = LABELS.length;
const still = prepareSteps(new Float32Array(SIZE * SIZE));

function scoresFor(labels: number[]): Float32Array {
  const scores = new Float32Array(labels.length * SIZE);
  for (const [token, label] of labels.entries()) scores[token * SIZE + label] = 8;
  return scores;
}

describe("decoding", () => {
  it("follows the scores where they make sense", () => {
    const path = decode(scoresFor([1, 2, 3, 5, 6]), still, [true, false, false, false, false]);
    expect(path.map(({ label }) => label)).toEqual([
      "B-source",
      "I-source",
      "B-cue",
      "B-content",
      "I-content",
    ]);
    expect(path.every(({ probability }) => probability > 0.9)).toBe(true);
  });

  it("gives nothing for nothing", () => {
    expect(decode(new Float32Array(0), still, [])).toEqual([]);
  });

  it("never goes on with a role that was not begun, nor over the border of a sentence", () => {
    const tokens = fc.array(
      fc.record({
        scores: fc.array(fc.float({ min: -9, max: 9, noNaN: true }), { minLength: SIZE, maxLength: SIZE }),
        start: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(tokens, (rows) => {
        const starts = rows.map(({ start }, index) => index === 0 || start);
        const path = decode(Float32Array.from(rows.flatMap(({ scores }) => scores)), still, starts);
        for (const [index, { label, probability }] of path.entries()) {
          expect(mayFollow(starts[index] ? undefined : path[index - 1]?.label, label)).toBe(true);
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
