import type { Span } from "../../contracts/span.js";
import { continuesAfterAbbreviation } from "./abbreviation-end.js";
import { closerEnd } from "./closers.js";
import { speechTagFollows } from "./speech-tag.js";
import { findStop, type Stop } from "./stop.js";
import { TokenView } from "./token-view.js";

/** Index after the last token of each sentence, ascending; the last one is the number of tokens. */
export function findSentenceEnds(text: string, tokens: Span[]): number[] {
  const view = new TokenView(text, tokens);
  const ends: number[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const stop = findStop(view, i);
    if (!stop) continue;
    const end = closerEnd(view, i + 1);
    if (end >= tokens.length || goesOn(view, stop, i, end, from)) continue;
    ends.push(end);
    from = end;
    i = end - 1;
  }
  if (tokens.length > from) ends.push(tokens.length);
  return ends;
}

/** Whether the sentence that began at `from` goes on at `next` although the token at `at` could have ended it. */
function goesOn(view: TokenView, stop: Stop, at: number, next: number, from: number): boolean {
  if (view.isInnerPunctuation(next)) return true;
  if (view.startsLower(next)) return !(stop === "stop" && next === at + 1 && view.isPlainWord(at - 1));
  if (isListLabel(view, from, at)) return true;
  if (stop === "abbreviation") return continuesAfterAbbreviation(view, at, next);
  if (stop === "ellipsis" && view.spaced(at)) return true;
  return stop !== "stop" && next > at + 1 && speechTagFollows(view, next);
}

/** "1.", "A." at the beginning: the label of a list item, not a sentence. */
function isListLabel(view: TokenView, from: number, at: number): boolean {
  return at === from + 1 && /^(?:\d{1,2}|[A-Za-z])$/.test(view.form(from));
}
