import type { EventParty, PloverType } from "../../../contracts/index.js";
import type { Tree } from "../../syntax/tree.js";
import { lemmaOf } from "../lexicon/match.js";
import type { Participants } from "../participants/index.js";
import { speaksOfForce } from "./force.js";
import { hasNaturalCause } from "./natural-cause.js";
import { areBetween, areOfTwoCountries, isPrivateParty, isUntold } from "./parties.js";
import { isAboutSport } from "./sport.js";
import { isWeak } from "./weak-words.js";

type Told = Participants & { at: number; type: PloverType };

/** Types that are told of anybody: who strikes and marches or is killed need not be of public life. */
const OF_ANYBODY: ReadonlySet<PloverType> = new Set<PloverType>(["ASSAULT", "PROTEST"]);

/** Types that are words alone: those of "some people" and "the managers" make no news. */
const BY_THE_KNOWN: ReadonlySet<PloverType> = new Set<PloverType>(
  "AGREE CONSULT SUPPORT CONCEDE REQUEST ACCUSE REJECT THREATEN".split(" ") as PloverType[],
);

/** Types that are done to anybody, not only to those of public life: aid to villagers, a ban on traders. */
const TO_ANYBODY: ReadonlySet<PloverType> = new Set<PloverType>(
  "AID RETREAT CONCEDE COERCE ASSAULT AGREE SANCTION MOBILIZE".split(" ") as PloverType[],
);

/** Whether those who take part and the rest of the sentence bear out the type that the word at `at` tells. */
export function isBorneOut(tree: Tree, { at, type, actor, recipient }: Told): boolean {
  const lemma = lemmaOf(tree.tokens[at]!);
  const parties = [actor, recipient].filter((party) => party !== undefined);
  const isPrivate = (party: EventParty): boolean => isPrivateParty(tree, party);
  if (hasNaturalCause(tree, at)) return false;
  if (!OF_ANYBODY.has(type) && parties.every(isPrivate)) return false;
  if (BY_THE_KNOWN.has(type) && actor && isUntold(tree, actor)) return false;
  if (type === "CONSULT" && parties.some(isPrivate)) return false;
  if (isWeak(type, "between", lemma)) {
    if (!areBetween(actor, recipient) || (!TO_ANYBODY.has(type) && parties.some(isPrivate))) return false;
  }
  if (isWeak(type, "abroad", lemma) && !areOfTwoCountries(actor, recipient)) return false;
  if (isWeak(type, "force", lemma) && !speaksOfForce(tree, at, parties)) return false;
  const doer = actor ?? recipient;
  return !isAboutSport(tree, at) || (doer?.sector !== undefined && doer.sector !== "LAB");
}
