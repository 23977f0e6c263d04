import type { Span } from "../../contracts/span.js";
import type { SplitSentence } from "./index.js";

/** Tokens after which a sentence is cut: lists and tables without a full stop would slow the parse and spoil it. */
const LONGEST_SENTENCE = 250;

/** The sentence whole, or in pieces of at most 250 tokens, cut after punctuation where there is some. */
export function boundSentence(text: string, sentence: SplitSentence): SplitSentence[] {
  const pieces: SplitSentence[] = [];
  let rest = sentence.tokens;
  while (rest.length > LONGEST_SENTENCE) {
    const cut = findCut(text, rest);
    pieces.push(pieceOf(rest.slice(0, cut)));
    rest = rest.slice(cut);
  }
  return pieces.length === 0 ? [sentence] : [...pieces, pieceOf(rest)];
}

/** Index after the last punctuation mark in the second half of what a piece may hold. */
function findCut(text: string, tokens: Span[]): number {
  for (let i = LONGEST_SENTENCE - 1; i >= LONGEST_SENTENCE / 2; i--) {
    if (/^[;:,—–|•]$/.test(text.slice(tokens[i]!.start, tokens[i]!.end))) return i + 1;
  }
  return LONGEST_SENTENCE;
}

function pieceOf(tokens: Span[]): SplitSentence {
  return { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, tokens };
}
