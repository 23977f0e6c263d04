import type { Span } from "../../contracts/index.js";

/** Of matches that overlap the longest, of equally long ones the first in the list; in the order of the text. */
export function keepLongest<T extends Span>(matches: T[]): T[] {
  const byLength = matches
    .map((match, at) => ({ match, at }))
    .sort((a, b) => b.match.end - b.match.start - (a.match.end - a.match.start) || a.at - b.at);
  const kept: T[] = [];
  for (const { match } of byLength) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
