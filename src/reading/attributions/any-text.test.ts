import fc from "fast-check";
import { expect, it } from "vitest";
import { readSaid } from "../../../test/attributions/said.js";

const WORDS = [
  "Okafor",
  "said",
  "told",
  "Lind",
  "that",
  "“",
  "”",
  '"',
  "'",
  "‘",
  "’",
  ":",
  ",",
  ".",
  "according",
  "to",
  "the",
  "harbour",
  "urged",
  "quoted",
  "as",
  "saying",
  "—",
  "🎉",
  "X",
  "on",
  "was",
  "by",
  "not",
  "“Yes,”",
  "\u00a0",
  "5'10\"",
];

it("reads any text without failing, and points inside it", () => {
  const paragraphs = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(paragraphs, (lines) => {
      const texts = lines.map((line) => line.join(" "));
      const length = texts.join("\n\n").length + 2;
      const { said, quotes } = readSaid(...texts);
      for (const { attribution } of said) {
        const spans = [attribution.source, attribution.cue, ...attribution.content, ...attribution.quoted];
        for (const span of spans) {
          if (!span) continue;
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(length);
        }
        expect(attribution.basis.score).toBeGreaterThan(0);
        expect(attribution.basis.score).toBeLessThanOrEqual(1);
      }
      const ids = new Set(said.map(({ attribution }) => attribution.id));
      for (const quote of quotes) if (quote.attribution) expect(ids).toContain(quote.attribution);
    }),
    { numRuns: 60 },
  );
});

it("reads a text without words", () => {
  expect(readSaid(" ").said).toEqual([]);
});
