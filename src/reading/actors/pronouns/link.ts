import { type CastMember, mentionAt } from "../cast.js";
import { PRONOUN_WEIGHTS } from "../data/pronoun-weights.js";
import type { Page } from "../page.js";
import { findAlone } from "./alone.js";
import { type Candidate, findCandidates } from "./candidates.js";
import { describeCandidate, type Features } from "./features.js";
import { type Pronoun, pronounAt } from "./form.js";
import { findReferents } from "./referents.js";

/** Probability below which a pronoun is left to nobody: at 0.7 nine of ten links are right (see bench/actors.ts). */
const THRESHOLD = 0.7;
/** Above this a pronoun also tells the gender of someone whose name does not. */
const TELLS_GENDER = 0.85;

interface Ranked {
  candidate: Candidate;
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
    const candidates = findCandidates(page, pronoun, referents);
    const best = choose(page, pronoun, candidates);
    if (!best || best.probability < THRESHOLD) continue;
    const { referent } = best.candidate;
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

/** The likeliest; where that is left open, or falls on one whom only an earlier paragraph names, the only person of this one. */
function choose(page: Page, pronoun: Pronoun, candidates: Candidate[]): Ranked | undefined {
  const best = rank(page, pronoun, candidates);
  const alone = findAlone(page, pronoun, candidates);
  if (!alone || (best?.candidate === alone && best.probability >= THRESHOLD)) return best;
  return { candidate: alone, probability: THRESHOLD };
}

/** The likeliest candidate and its probability, "nobody" included in the sum. */
function rank(page: Page, pronoun: Pronoun, candidates: Candidate[]): Ranked | undefined {
  const weights = PRONOUN_WEIGHTS[pronoun.class]!;
  const odds = candidates.map((candidate) =>
    Math.exp(weigh(describeCandidate(page, pronoun, candidate, candidates), weights)),
  );
  const sum = odds.reduce((total, one) => total + one, Math.exp(weights.none ?? 0));
  const best = odds.indexOf(Math.max(...odds));
  const candidate = candidates[best];
  return candidate && { candidate, probability: odds[best]! / sum };
}

function weigh(features: Features, weights: Features): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);
}
