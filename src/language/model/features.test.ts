import { describe, expect, it } from "vitest";
import { featureRows, normalise, shape } from "./features.js";

const NONE = new Map<string, string>();
const BUCKETS = 24_000;

describe("normalise", () => {
  it("takes case, digits and the kind of quotes away", () => {
    expect(normalise("McAllister’s")).toBe("mcallister's");
    expect(normalise("1,250")).toBe("0,000");
    expect(normalise("“")).toBe('"');
    expect(normalise("``")).toBe('"');
  });
});

describe("shape", () => {
  it.each([
    ["Geneva", "Xxx"],
    ["McKinsey", "XxXxx"],
    ["UNHCR", "XX"],
    ["U.S.", "X.X."],
    ["2026", "dd"],
    ["Élysée", "Xxx"],
    ["’s", "'x"],
    ["a-b-c-d-e-f", "x-x-x-x-"],
  ])("of %s is %s", (word, expected) => {
    expect(shape(word)).toBe(expected);
  });
});

describe("featureRows", () => {
  it("gives words that end alike rows in common", () => {
    const [warned, learned] = ["warned", "learned"].map((word) => new Set(featureRows(word, NONE, BUCKETS)));
    expect([...warned!].filter((row) => learned!.has(row)).length).toBeGreaterThanOrEqual(4);
  });

  it("adds a row for a word of the gazetteer, whatever its case", () => {
    const gazetteer = new Map([["peru", "c"]]);
    for (const word of ["Peru", "PERU", "peru"]) {
      expect(featureRows(word, gazetteer, BUCKETS).length).toBe(featureRows(word, NONE, BUCKETS).length + 1);
    }
  });

  it("stays within the table for any word", () => {
    for (const word of ["", "\u0000", "🙂", "ﷺ", "x".repeat(5000), "İstanbul"]) {
      for (const row of featureRows(word, NONE, BUCKETS)) {
        expect(row).toBeGreaterThan(0);
        expect(row).toBeLessThan(BUCKETS);
      }
    }
  });
});
