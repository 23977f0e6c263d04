import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePassages } from "./passages.js";

const texts = (text: string) => parsePassages(text).map((passage) => passage.text);

describe("passages", () => {
  it("takes a line as a paragraph, with or without blank lines between", () => {
    expect(texts("One line here.\nAnother one.\n\n\n  A third.  \n")).toEqual([
      "One line here.",
      "Another one.",
      "A third.",
    ]);
  });

  it("counts carriage returns and points at the trimmed characters", () => {
    const text = "First.\r\n\r\n  Second.\r\n";
    expect(parsePassages(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "First.",
      "Second.",
    ]);
  });

  it("joins lines that were broken at a fixed width", () => {
    const text = [
      "The ferries of the northern line lay idle in the harbour on",
      "Monday after the crews had voted to strike, and the company",
      "said that none would leave before the end of the week.",
      "",
      "A spokesman for the crews said that talks had not begun and",
      "that no date had been named for them.",
    ].join("\n");
    expect(texts(text)).toEqual([
      "The ferries of the northern line lay idle in the harbour on Monday after the crews had voted to strike, and the company said that none would leave before the end of the week.",
      "A spokesman for the crews said that talks had not begun and that no date had been named for them.",
    ]);
  });

  it("does not join short lines that were never wrapped", () => {
    expect(texts("World\nFerries stay in port\nBy Ana Lund")).toHaveLength(3);
  });

  it("covers every printed character of any text, in order and once", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "\n", "\r", "\u2028", "é") }),
        (text) => {
          let last = 0;
          let covered = "";
          for (const { start, end } of parsePassages(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            covered += text.slice(start, end);
            last = end;
          }
          expect(covered.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        },
      ),
    );
  });
});
