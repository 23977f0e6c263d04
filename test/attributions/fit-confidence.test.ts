import { describe, expect, it } from "vitest";
import { fitConfidence, type Judged } from "../../training/attribution/fit-confidence.js";

/** `right` of `all` attributions with one feature. */
function judged(feature: string, right: number, all: number): Judged[] {
  return Array.from({ length: all }, (_, index) => ({
    features: new Map([[feature, 1]]),
    right: index < right,
  }));
}

const chance = (odds: number) => 1 / (1 + Math.exp(-odds));

describe("how sure an attribution is", () => {
  it("is near to how often those like it were right", () => {
    const { bias, weights } = fitConfidence([...judged("subject", 450, 500), ...judged("far", 100, 500)]);
    expect(chance(bias + weights.subject!)).toBeCloseTo(0.9, 1);
    expect(chance(bias + weights.far!)).toBeCloseTo(0.2, 1);
  });

  it("does not trust what was seen a few times only", () => {
    const { weights } = fitConfidence([...judged("subject", 80, 100), ...judged("odd", 3, 3)]);
    expect(weights).not.toHaveProperty("odd");
  });

  it("stays finite when all of a kind are right", () => {
    const { bias, weights } = fitConfidence([...judged("subject", 200, 200), ...judged("far", 20, 40)]);
    expect(chance(bias + weights.subject!)).toBeGreaterThan(0.9);
    expect(chance(bias + weights.subject!)).toBeLessThan(1);
  });
});
