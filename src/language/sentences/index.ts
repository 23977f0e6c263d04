import type { Span } from "../../contracts/span.js";
import { tokenise } from "../tokens/index.js";
import { findSentenceEnds } from "./ends.js";

/** A sentence and its tokens. Offsets into the text it was cut from. */
export interface SplitSentence extends Span {
  tokens: Span[];
}

/**
 * Sentences of `text` within `region` (a paragraph or a headline), in order; none reaches over its border. A quotation of
 * several sentences is cut at their ends, the closing mark going with the sentence it closes.
 */
export function splitSentences(text: string, region: Span = { start: 0, end: text.length }): SplitSentence[] {
  const tokens = tokenise(text, region);
  const sentences: SplitSentence[] = [];
  let from = 0;
  for (const to of findSentenceEnds(text, tokens)) {
    const own = tokens.slice(from, to);
    sentences.push({ start: own[0]!.start, end: own[own.length - 1]!.end, tokens: own });
    from = to;
  }
  return sentences;
}
