import { type CastMember, mentionAt } from "../cast.js";
import { PRONOUN_WEIGHTS } from "../data/pronoun-weights.js";
import type { Page } from "../page.js";
import { findAlone } from "./alone.js";
import { type Candidate, findCandidates } from "./candidates.js";
import { describeCandidate, type Features } from "./features.js";
import { type Pronoun, pronounAt } from "./form.js";
import { findReferents, type Referent } from "./referents.js";
import { findTeller } from "./teller.js";

/** Probability below which a pronoun is left to nobody: at 0.7 nine of ten links are right (see bench/actors.ts). */
const THRESHOLD = 0.7;
/** Given to whoever has been speaking. Set by hand, not fitted: nearly all such links read in PolNeAR's training part were right. */
const TELLS = 0.8;
/** Above this a pronoun also tells the gender of someone whose name does not. */
const TELLS_GENDER = 0.85;

interface Choice {
  referent: Referent;
  probability: number;
}

/**
 * he, she, they, it and their forms, from left to right, each linked to the likeliest of the candidates or to nobody.
 * A log-linear ranking model with "nobody" as one of the choices, after Durrett and Klein 2013.
 */
export function linkPronouns(page: Page, cast: CastMember[]): void {
  const referents = findReferents(page, cast);
  for (let at = 0; at < page.tokens.length; at++) {
    const pronoun = pronounAt(page, at);
    if (!pronoun) continue;
    const best = choose(page, pronoun, referents);
    if (!best || best.probability < THRESHOLD) continue;
    const { referent } = best;
    const mention = mentionAt(
      page,
      { from: at, to: at + 1 },
      at,
      "pronoun",
      `pronoun-${pronoun.class}`,
      best.probability,
    );
    referent.mentions.push(mention);
    referent.mentions.sort((a, b) => a.head - b.head);
    referent.member?.mentions.push(mention);
    if (best.probability >= TELLS_GENDER) referent.gender ??= pronoun.gender;
  }
  for (const { member, gender } of referents) if (member) member.gender ??= gender;
}

/** Whoever has been speaking; else the likeliest; else the only person of the paragraph. */
function choose(page: Page, pronoun: Pronoun, referents: Referent[]): Choice | undefined {
  const candidates = findCandidates(page, pronoun, referents);
  const best = rank(page, pronoun, candidates);
  const teller = findTeller(page, pronoun, referents);
  if (teller === "open") return undefined;
  if (teller && teller !== best?.referent) return { referent: teller, probability: TELLS };
  if (teller) return { referent: teller, probability: Math.max(TELLS, best!.probability) };
  const alone = findAlone(page, pronoun, candidates);
  // Over one whom only an earlier paragraph names, too.
  if (!alone || (best?.referent === alone.referent && best.probability >= THRESHOLD)) return best;
  return { referent: alone.referent, probability: THRESHOLD };
}

/** The likeliest candidate and its probability, "nobody" included in the sum. */
function rank(page: Page, pronoun: Pronoun, candidates: Candidate[]): Choice | undefined {
  const weights = PRONOUN_WEIGHTS[pronoun.class]!;
  const odds = candidates.map((candidate) =>
    Math.exp(weigh(describeCandidate(page, pronoun, candidate, candidates), weights)),
  );
  const sum = odds.reduce((total, one) => total + one, Math.exp(weights.none ?? 0));
  const best = odds.indexOf(Math.max(...odds));
  const candidate = candidates[best];
  return candidate && { referent: candidate.referent, probability: odds[best]! / sum };
}

function weigh(features: Features, weights: Features): number {
  let odds = 0;
  for (const name in features) odds += features[name]! * (weights[name] ?? 0);
  return odds;
}
