import { describe, expect, it } from "vitest";
import { analyse } from "../../../language/analyse.js";
import { featureRows, SLOTS, WORD_SLOT } from "./features.js";

const BUCKETS = 12_000;

/** The rows of one word of a text. */
function rowsOf(word: string, text: string): number[] {
  const analysis = analyse(text);
  const index = analysis.tokens.findIndex(({ form }) => form === word);
  return [...featureRows(analysis, BUCKETS).subarray(index * SLOTS, (index + 1) * SLOTS)];
}

describe("what the tagger sees of a token", () => {
  it("sees the same word in the same row, whatever stands around it", () => {
    const [one, other] = [
      rowsOf("said", "Okafor said so."),
      rowsOf("said", "The mayor said that it rained."),
    ];
    expect(one[WORD_SLOT]).toBe(other[WORD_SLOT]);
  });

  it("sees what a word hangs on", () => {
    expect(rowsOf("boats", "Okafor counted the boats.")).not.toEqual(
      rowsOf("boats", "Okafor praised the boats."),
    );
  });

  it("has rows within the table, and none for parts that a short word lacks", () => {
    const analysis = analyse("A boat sank, the harbour master of Lindholm said.");
    const rows = featureRows(analysis, BUCKETS);
    expect(rows).toHaveLength(analysis.tokens.length * SLOTS);
    expect(Math.max(...rows)).toBeLessThan(BUCKETS);
    expect([...rows.subarray(0, SLOTS)].filter((row) => row === 0).length).toBeGreaterThanOrEqual(5);
  });
});
