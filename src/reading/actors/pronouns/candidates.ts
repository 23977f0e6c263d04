import { isBelow } from "../../syntax/tree.js";
import type { PlacedMention } from "../cast.js";
import type { Page } from "../page.js";
import { clauseOf, excludesBinding, functionOf, subjectOf } from "../syntax/clause.js";
import type { Pronoun } from "./form.js";
import type { Referent } from "./referents.js";
import { isSpokenBy, isSpokenOf } from "./speaker.js";

/** A referent the pronoun may stand for, with the mention it would take up. */
export interface Candidate {
  referent: Referent;
  last: PlacedMention;
  /** Sentences between; 0 for the same one. */
  distance: number;
}

const WINDOW = 3;

/** Those that agree in gender and number, were mentioned at most three sentences before, and are not ruled out by the syntax. */
export function findCandidates(page: Page, pronoun: Pronoun, referents: Referent[]): Candidate[] {
  const sentence = page.tokens[pronoun.at]!.sentence;
  const found: Candidate[] = [];
  for (const referent of referents) {
    if (!agrees(pronoun, referent)) continue;
    const last = lastBefore(referent, pronoun.at) ?? firstAfter(page, referent, pronoun);
    if (!last) continue;
    const distance = sentence - page.tokens[last.head]!.sentence;
    if (distance > WINDOW || isRuledOut(page, pronoun, referent, last, distance)) continue;
    found.push({ referent, last, distance });
  }
  return found;
}

export function agrees(pronoun: Pronoun, { kind, gender, plural }: Referent): boolean {
  if (pronoun.class === "person")
    return kind === "person" && !plural && (!gender || gender === pronoun.gender);
  if (pronoun.class === "it") return kind !== "person" && kind !== "group" && !plural;
  return plural || kind === "organisation" || kind === "country" || kind === "group";
}

function lastBefore(referent: Referent, at: number): PlacedMention | undefined {
  return referent.mentions.findLast((mention) => mention.head < at);
}

/** Cataphora: "In his speech, Olsen said": the pronoun stands in a phrase or clause before the subject it hangs under. */
function firstAfter(page: Page, referent: Referent, { at }: Pronoun): PlacedMention | undefined {
  const { sentence } = page.tokens[at]!;
  return referent.mentions.find(({ head }) => {
    if (head <= at || page.tokens[head]!.sentence !== sentence || functionOf(page.tree, head) !== "nsubj")
      return false;
    const main = page.tokens[head]!.head;
    return (
      main > at &&
      isBelow(page.tree, at, main) &&
      !isInContent(page, at, main) &&
      subjectOf(page.tree, main) === head &&
      !isSubject(page, at, main)
    );
  });
}

/** In what the main verb says: "'He won't come,' said Olsen" is not about Olsen. */
function isInContent(page: Page, at: number, main: number): boolean {
  for (let i = at; i >= 0 && i !== main; i = page.tokens[i]!.head) {
    if (/^(ccomp|parataxis)/.test(page.tokens[i]!.deprel)) return true;
  }
  return false;
}

function isSubject(page: Page, at: number, main: number): boolean {
  return page.tokens[at]!.head === main;
}

function isRuledOut(
  page: Page,
  pronoun: Pronoun,
  referent: Referent,
  last: PlacedMention,
  distance: number,
): boolean {
  const { at, reflexive } = pronoun;
  if (isSpokenBy(page, at, referent.mentions) || isSpokenOf(page, at, referent.mentions)) return true;
  if (reflexive) return distance > 0 || subjectOf(page.tree, clauseOf(page.tree, at)) !== last.head;
  if (distance > 0) return false;
  return referent.mentions.some(
    ({ head }) =>
      page.tokens[head]!.sentence === page.tokens[at]!.sentence && excludesBinding(page.tree, at, head),
  );
}
