import { findWords, foldLine } from "./form.js";
import { isFurniture, type Mark } from "./mark.js";
import type { Passage } from "./passages.js";

const unquote = (text: string) => foldLine(text.replace(/["“”‘]/g, ""));

/** Marks the lines that are the headline over again. */
export function markRepeatedHeadline(
  passages: Passage[],
  marks: (Mark | undefined)[],
  headline: number,
): void {
  if (headline < 0) return;
  const folded = foldLine(passages[headline]!.text);
  for (const [i, { text }] of passages.entries()) {
    const isRepeat = i !== headline && !isFurniture(marks[i]) && foldLine(text) === folded;
    if (isRepeat) marks[i] = { why: "repeats the headline" };
  }
}

/** Marks pull quotes: a quotation alone in its line, word for word in a longer paragraph too. */
export function markPullQuotes(passages: Passage[], marks: (Mark | undefined)[]): void {
  const isAlone = ({ text }: Passage) =>
    /^["“‘]/.test(text) && text.length <= 400 && findWords(text).length >= 4;
  const quotes = [...passages.keys()].filter((i) => !marks[i] && isAlone(passages[i]!)).slice(0, 200);
  if (quotes.length === 0) return;
  const folded = passages.map(({ text }, i) => (marks[i] ? "" : unquote(text)));
  for (const i of quotes) {
    const quote = folded[i]!;
    const isRepeated = folded.some(
      (line, j) => j !== i && line.length > quote.length && line.includes(quote),
    );
    if (isRepeated) marks[i] = { why: "pull quote" };
  }
}
