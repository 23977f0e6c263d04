import type { ActorKind } from "../../../contracts/index.js";
import { childIn } from "../../syntax/tree.js";
import { type CastMember, type Gender, mentionAt, type PlacedMention } from "../cast.js";
import { bodyNouns, groupNouns, personNouns } from "../lexicon.js";
import type { Page } from "../page.js";

/** Somebody or something a pronoun may stand for; without `member` it is no actor and only competes. */
export interface Referent {
  member?: CastMember;
  kind: ActorKind | "thing";
  gender?: Gender;
  plural: boolean;
  /** In the order of the text. */
  mentions: PlacedMention[];
}

/** All actors, and the other noun phrases of the page as competitors: a plan, talks, the weather. */
export function findReferents(page: Page, cast: CastMember[]): Referent[] {
  const taken = new Set<number>();
  for (const { mentions, rolesFound } of cast) {
    for (const { from, to, head } of mentions) {
      for (let i = from; i < to; i++) taken.add(i);
      taken.add(head);
    }
    for (const { from, to } of rolesFound) for (let i = from; i < to; i++) taken.add(i);
  }
  const actors = cast.map((member) => ({
    member,
    kind: member.kind,
    gender: member.gender,
    plural: member.plural,
    // "who" adds nothing to the name beside it.
    mentions: member.mentions
      .filter(({ basis }) => basis.rule !== "relative")
      .sort((a, b) => a.head - b.head),
  }));
  return [...actors, ...findThings(page, taken)];
}

function findThings(page: Page, taken: Set<number>): Referent[] {
  const things = new Map<string, Referent>();
  page.tokens.forEach(({ upos, deprel, lemma, xpos }, i) => {
    if (taken.has(i) || !/^(NOUN|PROPN)$/.test(upos) || /^(compound|flat|nmod:desc|amod|fixed)/.test(deprel))
      return;
    if (/^(obl|nmod):(unmarked|tmod|npmod)/.test(deprel) || childIn(page.tree, i, "cop") !== undefined)
      return;
    const plural = /S$/.test(xpos);
    const key = `${lemma}/${plural}`;
    const thing = things.get(key) ?? {
      kind: kindOf(lemma.toLowerCase(), page.words[i]!),
      plural,
      mentions: [],
    };
    thing.mentions.push(mentionAt(page, { from: i, to: i + 1 }, i, "nominal", "thing", 0));
    things.set(key, thing);
  });
  return [...things.values()];
}

function kindOf(lemma: string, word: string): Referent["kind"] {
  if (personNouns.has(lemma)) return "person";
  return bodyNouns.has(lemma) ? "organisation" : groupNouns.has(word) ? "group" : "thing";
}
