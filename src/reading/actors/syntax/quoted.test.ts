import { expect, test } from "vitest";
import { analyse } from "../../../language/analyse.js";
import { findQuoted } from "./quoted.js";

function quotedWords(text: string): string {
  const analysis = analyse(text);
  const quoted = findQuoted(analysis, analysis.regions);
  return analysis.tokens
    .filter((_, i) => quoted[i])
    .map(({ form }) => form)
    .join(" ");
}

test.each([
  ["“We will stay,” she said.", "We will stay ,"],
  ['"Not now," he said. "Later."', "Not now , Later ."],
  ["‘It is late,’ she said.", "It is late ,"],
  ["“He called it ‘a gift’ twice,” she said.", "He called it a gift twice ,"],
  ["The workers' union met.", ""],
  ["“It goes on", "It goes on"],
])("%s", (text, words) => {
  expect(quotedWords(text)).toBe(words);
});

test("a quotation left open ends with its paragraph", () => {
  expect(quotedWords("“It goes on\n\nShe left.")).toBe("It goes on");
});
