import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "./index.js";

function forms(text: string): string[] {
  return tokenise(text).map(({ start, end }) => text.slice(start, end));
}

describe("tokenise", () => {
  it.each([
    ["The mayor doesn't know.", "The mayor does n't know ."],
    ["Mayor Okafor’s aides won’t say.", "Mayor Okafor ’s aides wo n’t say ."],
    ["They shouldn't've, and we cannot.", "They should n't 've , and we can not ."],
    ["the workers' union", "the workers ' union"],
    ["O'Brien and al-Sana'a", "O'Brien and al - Sana'a"],
  ])("parts clitics: %s", (text, expected) => expect(forms(text).join(" ")).toBe(expected));

  it.each([
    ["a long-term, 30-day truce", "a long - term , 30 - day truce"],
    ["non-nuclear, pro-Ruritanian, mid-May, co-chair", "non-nuclear , pro-Ruritanian , mid-May , co-chair"],
    ["the U.S.-led force and non-U.S. staff", "the U.S. - led force and non - U.S. staff"],
    ["talks—if any—in 1999–2003", "talks — if any — in 1999 – 2003"],
  ])("parts hyphens and dashes as the treebank does: %s", (text, expected) =>
    expect(forms(text).join(" ")).toBe(expected),
  );

  it.each([
    ["It cost $1.5bn, €20m or US$3,200.50.", "It cost $ 1.5 bn , € 20 m or US$ 3,200.50 ."],
    ["up 3.5% at 7:30PM or 10 a.m. on 9/11", "up 3.5 % at 7:30 PM or 10 a.m. on 9/11"],
    [
      "2025-05-15 and 11/28/2000, the 1990s, '90s, 21st",
      "2025-05-15 and 11/28/2000 , the 1990s , '90s , 21st",
    ],
    ["a 5G mast, 5km away, in 80 p.c. of cases", "a 5G mast , 5 km away , in 80 p.c. of cases"],
    ["Call +44 or 713-555-0142.", "Call +44 or 713-555-0142 ."],
    ["pages [18,19] of No. 10", "pages [ 18 , 19 ] of No. 10"],
  ])("keeps figures whole and their units apart: %s", (text, expected) =>
    expect(forms(text).join(" ")).toBe(expected),
  );

  it.each([
    ["Gen. J. K. Doe Jr. of St. Anna Corp.", "Gen. J. K. Doe Jr. of St. Anna Corp."],
    ["U.S. and U.N. envoys, i.e. two.", "U.S. and U.N. envoys , i.e. two ."],
    ["Plan B. The envoys left.", "Plan B . The envoys left ."],
    ["He said no. Nobody sat.", "He said no . Nobody sat ."],
    ["in the sun. We wed.", "in the sun . We wed ."],
    ["AT&T and S.&P. on Sept. 3", "AT&T and S.&P. on Sept. 3"],
  ])("tells abbreviations from ends of sentences: %s", (text, expected) =>
    expect(forms(text).join(" ")).toBe(expected),
  );

  it.each([
    ["See https://news.example.org/a?b=(c), ok?", "See https://news.example.org/a?b=(c) , ok ?"],
    ["Write to desk@example.org or @desk #talks.", "Write to desk@example.org or @desk #talks ."],
    ["example.com said. Then", "example.com said . Then"],
    ["minutes_of-may.pdf", "minutes_of-may.pdf"],
  ])("keeps addresses whole: %s", (text, expected) => expect(forms(text).join(" ")).toBe(expected));

  it.each([
    ['"Wait..." she said --', '" Wait ... " she said --'],
    ["“Now!!” ‘No?!’ (yes)", "“ Now !! ” ‘ No ?! ’ ( yes )"],
    ["Deal 👍🏽👩‍👩‍👧🇺🇦 done", "Deal 👍🏽 👩‍👩‍👧 🇺🇦 done"],
  ])("takes marks and symbols: %s", (text, expected) => expect(forms(text).join(" ")).toBe(expected));

  it("points into the whole text when given a region", () => {
    const text = "Headline\nThe envoy left.";
    const tokens = tokenise(text, { start: 9, end: text.length });
    expect(tokens[0]).toEqual({ start: 9, end: 12 });
    expect(tokens.at(-1)).toEqual({ start: 23, end: 24 });
  });

  it("never looks over the border of its region", () => {
    expect(tokenise("don't", { start: 0, end: 3 })).toEqual([{ start: 0, end: 3 }]);
    expect(tokenise("   ")).toEqual([]);
    expect(tokenise("")).toEqual([]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc
      .array(
        fc.constantFrom(
          "U.S.",
          "don't",
          "’s",
          " ",
          "\n",
          "-",
          "...",
          "3.5",
          "👩‍👧",
          "\ud83d",
          "http://a.b",
          "“",
          "No.",
        ),
      )
      .map((parts) => parts.join("")),
  );

  it("keeps order, overlaps nothing and loses no character, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of tokenise(text)) {
          expect(text.slice(at, start)).toMatch(/^\s*$/);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
      { numRuns: 500 },
    );
  });

  it("holds no white space in a token", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const form of forms(text)) expect(form).not.toMatch(/\s/);
      }),
    );
  });
});
