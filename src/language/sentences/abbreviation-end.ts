import { LEADING_ABBREVIATIONS, SENTENCE_OPENERS } from "../tokens/lexicon.js";
import type { TokenView } from "./token-view.js";

/** Whether the sentence goes on at `next` after the abbreviation at `at`: "Gen. Doe", "U.S. Senate", not "the U.S. He". */
export function continuesAfterAbbreviation(view: TokenView, at: number, next: number): boolean {
  const word = view.form(at).slice(0, -1).toLowerCase();
  if (LEADING_ABBREVIATIONS.has(word) || /^\p{L}$/u.test(word)) return true;
  // A closing mark after the abbreviation: the stop was the sentence's.
  if (next > at + 1 && /["”]/.test(view.form(next - 1))) return false;
  const after = view.form(next);
  if (/^["“‘]$/.test(after)) return isNickname(view, next) || !/^\p{Lu}/u.test(view.form(next + 1));
  return !SENTENCE_OPENERS.has(after.toLowerCase());
}

/** 'C.J. "Buddy" Doe': one word between quotation marks. */
function isNickname(view: TokenView, opening: number): boolean {
  return /^["”’]$/.test(view.form(opening + 2));
}
