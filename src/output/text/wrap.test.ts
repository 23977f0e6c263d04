import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columns } from "./columns.js";
import { wrap } from "./wrap.js";

describe("columns", () => {
  it.each([
    ["plain", 5],
    ["東京", 4],
    ["e\u0301", 1],
    ["👩‍👩‍👧‍👦", 2],
    ["\u001b[31mred\u001b[39m", 3],
  ])("counts %j as %i", (text, expected) => {
    expect(columns(text)).toBe(expected);
  });
});

describe("wrap", () => {
  it("hangs the following lines under the first word", () => {
    expect(wrap("one two three", 11, "  - ")).toEqual(["  - one two", "    three"]);
  });

  it("cuts a word that no line can hold", () => {
    expect(wrap("abcdefghij", 6, "> ", "  ")).toEqual(["> abcd", "  efgh", "  ij"]);
  });

  it("loses no word and keeps within the width", () => {
    const word = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/\s/g, "x"));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 8, max: 60 }), (words, width) => {
        const lines = wrap(words.join(" "), width, "- ", "  ");
        expect(
          lines
            .map((line) => line.slice(2))
            .join("")
            .replaceAll(" ", ""),
        ).toBe(words.join(""));
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
