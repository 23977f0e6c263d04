import type { Tree } from "../../syntax/tree.js";
import type { Trigger as Match } from "../lexicon/find-triggers.js";
import { isFunctionWord, lemmaOf } from "../lexicon/match.js";
import { ANY_VERB } from "../lexicon/pattern.js";
import { asksToAct } from "./asks-to-act.js";
import { isDoneToAbstract, isIdiom } from "./figure.js";
import { standInPlace } from "./in-place.js";
import { refusesToSpeak } from "./refuses-to-speak.js";
import { isWeak } from "./weak-words.js";

/** Whether the words that fit a pattern of the lexicon mean what it means, as far as they tell without the participants. */
export function meansIt(tree: Tree, match: Match): boolean {
  const { at, pattern } = match;
  if (isSecondPart(tree, at) || isIdiom(tree, at) || saysTooLittle(tree, match)) return false;
  if (isWeak(pattern.type, "body", lemmaOf(tree.tokens[at]!)) && isDoneToAbstract(tree, at)) return false;
  return standInPlace(tree, match) && asksToAct(tree, match) && !refusesToSpeak(tree, match);
}

/** "president-elect", "state-run" */
const isSecondPart = (tree: Tree, at: number): boolean =>
  /^[-–]$/.test(tree.tokens[at - 1]?.form ?? "") &&
  tree.tokens[at - 1]!.end === tree.tokens[at]!.start &&
  tree.tokens[at - 2]?.end === tree.tokens[at - 1]!.start;

/** A common word ("try", "rise") by itself, with prepositions or with just any verb. */
function saysTooLittle(tree: Tree, { at, tokens, pattern }: Match): boolean {
  const lemma = lemmaOf(tree.tokens[at]!);
  if (isWeak(pattern.type, "bare", lemma)) return tokens.length === 1;
  if (!isWeak(pattern.type, "alone", lemma)) return false;
  return tokens.every(
    (token, n) =>
      n === 0 || isFunctionWord(tree.tokens[token]!) || pattern.companions[n - 1]?.includes(ANY_VERB),
  );
}
