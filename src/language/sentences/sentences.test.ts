import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundSentence } from "./bound.js";
import { splitSentences } from "./index.js";

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each([
    ["a plain stop", ["The envoys met in Vienna.", "Nobody spoke."]],
    ["a word in lower case after a full stop", ["The envoys met on the island.", "nobody spoke to them."]],
    ["a question and a call", ["Will they meet?", "They must!", "So he says."]],
    ["a quotation of several sentences", ["“We met.", "We agreed on nothing.”", "She then left."]],
    ["straight marks", ['"We met.', 'We agreed."', "He left."]],
    ["an abbreviation before a word that opens sentences", ["He flew to the U.S.", "The talks go on."]],
    ["a quotation after an abbreviation", ["She spoke at 5 p.m.", "“We are late,” she said."]],
    ["brackets", ["They met (in Graz).", "(Nobody said why.)", "They left."]],
    ["a pronoun with a capital after a quoted question", ["“Why?”", "She said nothing more."]],
    ["four spaced stops", ["It failed.", ". . . It had to fail."]],
  ])("cuts after %s", (_, expected) => expect(sentences(expected.join(" "))).toEqual(expected));

  it.each([
    ["titles and initials", "Gen. J. K. Doe met Mrs. Okafor and Sen. Q. Public."],
    ["U.S. before a name", "The U.S. Senate and U.S. President Doe agreed."],
    ["figures", "It fell 3.5 percent to 2.1, under No. 10 of Sept. 3."],
    ["a tag after a quotation", "“Go now,” he said."],
    ["a tag in lower case after a question", "“Why now?” she asked."],
    ["a named speaker after a question", "“We want it now!” Mayor Okafor said on Monday."],
    ["a verb before a named speaker", "“What for?” asked the envoy of the union."],
    ["a party and a state", "Rep. Ann Doe (D-Pa.) said so."],
    ["a comma after the closing mark", "They chose “Why not?”, a song."],
    ["an ellipsis inside", "We ... Ruritanians will stay."],
    ["a case", "They cited Doe v. Okafor and Doe vs. Public."],
    ["a nickname after initials", 'C.L. "Buddy" Doe won.'],
    ["a list label", "1. The envoys meet."],
    ["a headline", "Envoys meet in Vienna, no deal in sight"],
    ["spaced stops inside", 'He called it " . . . A plan".'],
  ])("keeps whole: %s", (_, text) => expect(sentences(text)).toEqual([text]));

  it("stays inside its region", () => {
    const text = "Envoys meet\nThey left. Others stayed.";
    const found = splitSentences(text, { start: 12, end: text.length });
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [12, 22],
      [23, 37],
    ]);
    expect(found[0]!.tokens[0]).toEqual({ start: 12, end: 16 });
  });

  it("gives every token to exactly one sentence, whatever the text", () => {
    const piece = fc.constantFrom(
      "Mr.",
      "U.S.",
      "He",
      "said",
      ".",
      "!",
      "?”",
      "“",
      '"',
      " ",
      "…",
      "Doe",
      "'",
      ")",
      "3.5",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece).map((parts) => parts.join(" ")),
        ),
        (text) => {
          const found = splitSentences(text);
          let at = 0;
          for (const { start, end, tokens } of found) {
            expect(text.slice(at, start)).toMatch(/^\s*$/);
            expect([tokens[0]!.start, tokens.at(-1)!.end]).toEqual([start, end]);
            at = end;
          }
          expect(text.slice(at)).toMatch(/^\s*$/);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("boundSentence", () => {
  it("cuts a list without stops into pieces the parser can bear, after commas", () => {
    const text = "apples, pears and plums, ".repeat(100);
    const [sentence] = splitSentences(text);
    const pieces = boundSentence(text, sentence!);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.flatMap((piece) => piece.tokens)).toEqual(sentence!.tokens);
    for (const piece of pieces) {
      expect(piece.tokens.length).toBeLessThanOrEqual(250);
      expect(text.slice(piece.start, piece.end)).toMatch(/,$/);
    }
  });

  it("leaves a sentence of usual length alone", () => {
    const text = "The envoys met.";
    const [sentence] = splitSentences(text);
    expect(boundSentence(text, sentence!)).toEqual([sentence]);
  });
});
