import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../../contracts/index.js";
import { findQuotes } from "./index.js";

function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim()) spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}

const quoted = (text: string) =>
  findQuotes(text, paragraphsOf(text)).map(({ start, end }) => text.slice(start, end));

describe("quotations", () => {
  it.each([
    ["curly", "“We will wait,” Okafor said.", ["We will wait,"]],
    ["straight", '"We will wait," Okafor said. "For a day."', ["We will wait,", "For a day."]],
    ["typewriter pairs", "``We will wait,'' Okafor said.", ["We will wait,"]],
    ["angle", "« We will wait », Okafor said.", [" We will wait "]],
    ["single in a headline", "'We Will Wait': Okafor Answers Critics", ["We Will Wait"]],
    ["single with a contraction", "‘We won’t wait,’ Okafor said.", ["We won’t wait,"]],
    [
      "single with a plural possessive",
      "'We back the workers' demands,' Okafor said.",
      ["We back the workers' demands,"],
    ],
    [
      "single holding a double",
      "'He called it \"a farce\" twice': Okafor",
      ['He called it "a farce" twice', "a farce"],
    ],
    ["nested", "“He told me ‘never’ and left,” Okafor said.", ["He told me ‘never’ and left,", "never"]],
    ["mixed marks", '“We will wait," Okafor said.', ["We will wait,"]],
    ["after a colon without a space", 'Okafor:"We will wait."', ["We will wait."]],
    ["ending in a dash", '"I was only—" Okafor began.', ["I was only—"]],
    ["in brackets", 'the plan ("a farce", he said)', ["a farce"]],
  ])("finds %s", (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("carries one quotation over paragraphs that open it anew", () => {
    const text = "“We will wait.\n“For a day.\n“For a year,” Okafor said. “Yes.”";
    const found = findQuotes(text, paragraphsOf(text));
    expect(found.map(({ continues }) => continues)).toEqual([false, true, true, false]);
    expect(quoted(text)).toEqual(["We will wait.", "For a day.", "For a year,", "Yes."]);
  });

  it("ends an unclosed quotation with its paragraph and says so", () => {
    const text = "“We will wait.\nThe river rose.";
    expect(findQuotes(text, paragraphsOf(text))).toMatchObject([{ start: 1, end: 14, closed: false }]);
  });

  it("ends an unclosed quotation where the next one opens", () => {
    expect(quoted("“We will wait, he said. “For a day.”")).toEqual(["We will wait, he said.", "For a day."]);
  });

  it.each([
    ["an apostrophe", "Okafor's son didn't see the '90s or rock 'n' roll."],
    ["a plural possessive", "The workers' demands and the farmers' votes"],
    ["feet and inches", "He is 5'10\" tall and 6'2\" in boots."],
    ["an inch mark", 'A 12" plate was found.'],
    ["a lone closing mark", "The river rose.” Then it fell."],
  ])("leaves %s alone", (_, text) => {
    expect(quoted(text)).toEqual([]);
  });

  it("keeps every stretch inside one paragraph and free of crossing", () => {
    const words = fc.array(
      fc.constantFrom("“", "”", '"', "'", "‘", "’", "we", "wait", ",", ".", " ", " ", "\n", "5"),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(words, (pieces) => {
        const text = pieces.join("");
        const paragraphs = paragraphsOf(text);
        for (const { start, end } of findQuotes(text, paragraphs)) {
          expect(end).toBeGreaterThan(start);
          expect(paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end)).toBe(true);
        }
      }),
    );
  });
});
