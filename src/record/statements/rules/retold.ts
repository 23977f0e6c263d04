import { type AlignmentRule, samePolarity, speakersOf } from "./rule.js";

const LEMMAS = 3;
const SHARED = 0.65;

/** One report retells, without quotation marks, what the other prints in nearly the same words. */
export const retold: AlignmentRule = (a, b) => {
  if (a.kind === "direct" && b.kind === "direct") return undefined;
  if (speakersOf(a, b) !== "same" || !samePolarity(a, b)) return undefined;
  const [one, other] = [a.meaning.lemmas, b.meaning.lemmas];
  const shared = [...one].filter((lemma) => other.has(lemma)).length;
  const ratio = shared / Math.min(one.size, other.size);
  // A short clause inside a much longer sentence shares its few words by chance.
  const balanced = Math.min(one.size, other.size) * 4 >= Math.max(one.size, other.size);
  if (shared < LEMMAS || ratio < SHARED || !balanced) return undefined;
  return { rule: "retold-in-the-same-words", score: Math.min(0.9, 0.3 + 0.6 * ratio), merges: true };
};
