import type { EventParty, PloverType } from "../../../contracts/index.js";
import type { Tree } from "../../syntax/tree.js";
import type { Trigger as Match } from "../lexicon/find-triggers.js";
import { isFunctionWord, lemmaOf } from "../lexicon/match.js";
import { ANY_VERB } from "../lexicon/pattern.js";
import type { Participants } from "../participants/index.js";
import { asksToAct } from "./asks-to-act.js";
import { isDoneToAbstract, isIdiom } from "./figure.js";
import { speaksOfForce } from "./force.js";
import { standInPlace } from "./in-place.js";
import { hasNaturalCause } from "./natural-cause.js";
import { isPrivateParty, isPublicParty } from "./public-party.js";
import { refusesToSpeak } from "./refuses-to-speak.js";
import { isAboutSport } from "./sport.js";
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
  /^[-–]$/.test(tree.tokens[at - 1]?.form ?? "") && tree.tokens[at - 1]!.end === tree.tokens[at]!.start &&
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

type Told = Participants & { at: number; type: PloverType };

/** Types that are told of anybody: who strikes and marches or is killed need not be of public life. */
const OF_ANYBODY: ReadonlySet<PloverType> = new Set<PloverType>(["ASSAULT", "PROTEST"]);

/** Whether those who take part and the rest of the sentence bear out the type that the word at `at` tells. */
export function isBorneOut(tree: Tree, { at, type, actor, recipient }: Told): boolean {
  const lemma = lemmaOf(tree.tokens[at]!);
  const parties = [actor, recipient].filter((party) => party !== undefined);
  if (hasNaturalCause(tree, at)) return false;
  if (!OF_ANYBODY.has(type) && parties.every(isPrivateParty)) return false;
  if (type === "CONSULT" && parties.some(isPrivateParty)) return false;
  if (isWeak(type, "between", lemma) && !isBetween(actor, recipient)) return false;
  if (isWeak(type, "force", lemma) && !speaksOfForce(tree, at, parties)) return false;
  return !isAboutSport(tree, at) || parties.some(({ sector }) => sector && sector !== "LAB");
}

/** Both sides are told and one of them is of public life. */
function isBetween(actor: EventParty | undefined, recipient: EventParty | undefined): boolean {
  const parties = recipient ? [actor, recipient] : (actor?.members ?? []);
  return parties.length > 1 && parties.every(Boolean) && parties.some((party) => party && isPublicParty(party));
}
