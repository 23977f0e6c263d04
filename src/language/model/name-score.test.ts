import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameScore, USUAL_CURVE } from "./name-score.js";

describe("nameScore", () => {
  it("promises less than the tags do", () => {
    expect(nameScore(0.5, USUAL_CURVE)).toBeCloseTo(0.29, 2);
    expect(nameScore(0.9, USUAL_CURVE)).toBeCloseTo(0.58, 2);
    expect(nameScore(0.99, USUAL_CURVE)).toBeCloseTo(0.84, 2);
  });

  it("leaves a probability alone when told to", () => {
    expect(nameScore(0.7, [1, 0])).toBeCloseTo(0.7);
  });

  it("keeps the order and stays between 0 and 1", () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(probability, probability, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((mean) => nameScore(mean, USUAL_CURVE));
        expect(low).toBeLessThanOrEqual(high!);
        expect(low).toBeGreaterThan(0);
        expect(high).toBeLessThan(1);
      }),
    );
  });
});
