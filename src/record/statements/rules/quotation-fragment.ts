import { longestCommonRun } from "../../align.js";
import { isFunctionWord, type Word } from "../../words.js";
import { type AlignmentRule, speakersOf } from "./rule.js";

/** A quoted word or two of one report stand in the same speaker's quotation in the other: “immediately”. */
export const quotationFragment: AlignmentRule = (a, b) => {
  if (speakersOf(a, b) !== "same") return undefined;
  let meaning = 0;
  for (const one of a.quotations) {
    for (const other of b.quotations) {
      const [small, large] = one.length <= other.length ? [one, other] : [other, one];
      meaning = Math.max(meaning, wholeWithin(small, large));
    }
  }
  return meaning === 0
    ? undefined
    : { rule: "quotation-fragment", score: Math.min(0.9, 0.5 + 0.15 * meaning), merges: true };
};

/** How many words of meaning a fragment has that stands unbroken in the larger quotation; 0 when it does not. */
function wholeWithin(small: Word[], large: Word[]): number {
  const same = (word: Word) => word.same;
  if (longestCommonRun(small.map(same), large.map(same)).length < small.length) return 0;
  return small.filter((word) => !isFunctionWord(word.same) && word.same.length > 3).length;
}
