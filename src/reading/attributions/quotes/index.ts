import type { Span } from "../../../contracts/index.js";
import { pairDoubleMarks } from "./double.js";
import { pairSingleMarks } from "./single.js";
import type { Stretch } from "./stretch.js";

export type { Stretch } from "./stretch.js";

const STARTS_WITH_MARK = /^\s*[“"„«]/;
/** Longer than any quotation a report prints in one piece, in UTF-16 code units: beyond it a mark was lost. */
const RUNAWAY = 2000;

/**
 * Every stretch between quotation marks, marks excluded, in the order of the text. `paragraphs` are spans of `text`; no
 * stretch crosses from one into the next: a quotation over several paragraphs gives one stretch in each.
 */
export function findQuotes(text: string, paragraphs: Span[]): Stretch[] {
  const found: Stretch[] = [];
  let leftOpen = false;
  for (const { start, end } of paragraphs) {
    const doubles = pairDoubleMarks(text, start, end, leftOpen);
    const first = doubles[0];
    if (leftOpen && first && STARTS_WITH_MARK.test(text.slice(start, first.start))) first.continues = true;
    const singles = pairSingleMarks(text, start, end, doubles);
    const kept = [...doubles, ...singles].filter((stretch) => stretch.end - stretch.start <= RUNAWAY);
    kept.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const stretch of kept) stretch.depth = kept.filter((other) => encloses(other, stretch)).length;
    found.push(...kept);
    leftOpen = doubles.some((double) => !double.closed && double.end >= lastCharacter(text, start, end));
  }
  return found;
}

const encloses = (outer: Span, inner: Span) =>
  outer.start < inner.start && inner.end < outer.end + 1 && outer !== inner;

function lastCharacter(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return last;
}
