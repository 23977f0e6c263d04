import { longestCommonSubsequence } from "../../align.js";
import { contentWords, type Word } from "../../words.js";
import { type AlignmentRule, speakersOf } from "./rule.js";

const WORDS = 5;
const SHARED = 0.6;

/** Two quotations of one speaker share most words of meaning in order, but not all: one of them was altered. */
export const rewordedQuotation: AlignmentRule = (a, b) => {
  if (speakersOf(a, b) === "different") return undefined;
  let best = 0;
  for (const one of a.quotations) for (const other of b.quotations) best = Math.max(best, shared(one, other));
  if (best < SHARED) return undefined;
  return { rule: "reworded-quotation", score: Math.min(0.9, best), merges: true };
};

function shared(one: Word[], other: Word[]): number {
  if (Math.min(one.length, other.length) < WORDS) return 0;
  const [meaningOne, meaningOther] = [contentWords(one), contentWords(other)];
  const pairs = longestCommonSubsequence(
    meaningOne.map((word) => word.same),
    meaningOther.map((word) => word.same),
  );
  return pairs.length < 3 ? 0 : pairs.length / Math.min(meaningOne.length, meaningOther.length);
}
