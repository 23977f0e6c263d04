import { describe, expect, it } from "vitest";
import { vectorOf } from "./vectors.js";

function likeness(a: string, b: string): number {
  const [one, other] = [vectorOf(a)!, vectorOf(b)!];
  return one.reduce((sum, value, i) => sum + value * other[i]!, 0);
}

describe("vectorOf", () => {
  it("points alike for words used alike", () => {
    expect(likeness("earthquake", "quake")).toBeGreaterThan(0.7);
    expect(likeness("earthquake", "quake")).toBeGreaterThan(likeness("earthquake", "election"));
  });

  it("is of length 1, in 64 dimensions", () => {
    expect(vectorOf("treaty")).toHaveLength(64);
    expect(likeness("treaty", "treaty")).toBeCloseTo(1);
  });

  it("knows nothing of words never seen", () => {
    expect(vectorOf("brannvikian")).toBeUndefined();
    expect(vectorOf("")).toBeUndefined();
  });
});
