import { longestCommonSubsequence } from "../../align.js";
import { isFunctionWord, type Word } from "../../words.js";
import { type AlignmentRule, speakersOf } from "./rule.js";

const WORDS = 4;
const COVERED = 0.8;

/** One report's quotation, or most of it, stands word for word between quotation marks in the other. */
export const sameQuotation: AlignmentRule = (a, b) => {
  let best = 0;
  for (const one of a.quotations)
    for (const other of b.quotations) best = Math.max(best, covered(one, other));
  if (best < COVERED) return undefined;
  return {
    rule: "same-quotation",
    score: speakersOf(a, b) === "different" ? 0.8 : 0.95 * best,
    merges: true,
  };
};

/** Share of the shorter quotation that stands in the longer one in one place; 0 when too little is shared to tell. */
function covered(one: Word[], other: Word[]): number {
  const [small, large] = one.length <= other.length ? [one, other] : [other, one];
  if (small.length < WORDS) return 0;
  const same = (word: Word) => word.same;
  const pairs = longestCommonSubsequence(small.map(same), large.map(same));
  const meaning = pairs.filter(([i]) => !isFunctionWord(small[i]!.same)).length;
  if (pairs.length < WORDS || meaning < 2) return 0;
  const stretch = pairs.at(-1)![1] - pairs[0]![1] + 1;
  return stretch <= pairs.length * 1.5 ? pairs.length / small.length : 0;
}
