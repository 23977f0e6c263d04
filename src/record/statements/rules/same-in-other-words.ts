import { type AlignmentRule, samePolarity, speakersOf } from "./rule.js";

/** Least share of the meanings of the shorter statement, and of the longer one, that both have. */
const OF_SHORTER = 0.6;
const OF_LONGER = 0.4;

/**
 * Two statements of one speaker come down to the same few concepts ("talks", "ceasefire", "begin") in other words. Never
 * merged: offered as likely the same.
 */
export const sameInOtherWords: AlignmentRule = (a, b) => {
  if (speakersOf(a, b) !== "same" || !samePolarity(a, b)) return undefined;
  const [one, other] = [a.meaning, b.meaning];
  const shared = [...one.all].filter((meaning) => other.all.has(meaning));
  const concepts = shared.filter((meaning) => one.concepts.has(meaning) && other.concepts.has(meaning));
  const [fewer, more] = [Math.min(one.all.size, other.all.size), Math.max(one.all.size, other.all.size)];
  if (concepts.length < 2 || shared.length < fewer * OF_SHORTER || shared.length < more * OF_LONGER) {
    return undefined;
  }
  const score = 0.25 + 0.25 * (shared.length / fewer) + 0.25 * (shared.length / more);
  return { rule: "same-in-other-words", score, merges: false };
};
