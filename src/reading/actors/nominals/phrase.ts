import type { ActorKind } from "../../../contracts/index.js";
import { childIn, relation, type TokenRange } from "../../syntax/tree.js";
import type { CastMember, Gender } from "../cast.js";
import { bodyNouns, genderOfNoun, groupNouns, personNouns } from "../lexicon.js";
import type { NameFound } from "../names/name.js";
import type { Page } from "../page.js";
import { withOwnerAfter } from "../roles/before-comma.js";
import { parseTitleEndingAt, type RoleFound } from "../roles/role.js";

/** A noun phrase that may stand for an actor without naming it: "the Danish leader", "officials", "a union spokesman". */
export interface Phrase extends TokenRange {
  head: number;
  noun: string;
  kind: ActorKind;
  plural: boolean;
  definite: boolean;
  gender?: Gender;
  /** What the phrase says of office, country and "former", when its noun is an office. */
  role?: RoleFound;
}

const DEFINITE = /^(the|this|that|these|those|both|his|her|its|their|my|our)$/;
const MODIFIER = /^(compound|amod|nmod:desc|flat|fixed|list|goeswith)/;

/** Phrases headed by a noun for a person, a body or a group, names and the titles before them left out. */
export function findPhrases(page: Page, names: NameFound[], persons: CastMember[]): Phrase[] {
  const taken = new Set<number>();
  for (const { from, to } of names) for (let i = from; i < to; i++) taken.add(i);
  for (const { rolesFound } of persons) {
    for (const { from, to } of rolesFound) for (let i = from; i < to; i++) taken.add(i);
  }
  return page.tokens.flatMap((_, head) => {
    const phrase = taken.has(head) ? undefined : phraseAt(page, names, head);
    return phrase ? [phrase] : [];
  });
}

function phraseAt(page: Page, names: NameFound[], head: number): Phrase | undefined {
  const token = page.tokens[head]!;
  if (!/^(NOUN|PROPN)$/.test(token.upos) || MODIFIER.test(token.deprel)) return undefined;
  const named = kindOf(page, head);
  if (!named || isPredicate(page, head)) return undefined;
  const from = overNames(names, leftEdge(page, names, head), "from");
  const to = overNames(names, rightEdge(page, names, head), "to");
  const title = named.kind === "person" ? parseTitleEndingAt(page, names, head) : undefined;
  const role = title?.title ? (withOwnerAfter(page, names, title, to) ?? title) : undefined;
  const first = page.words[from]!;
  const poss = childIn(page.tree, head, "nmod") ?? -1;
  const definite = DEFINITE.test(first) || page.tokens[poss]?.deprel === "nmod:poss";
  const bare = role?.country !== undefined && page.titleCase[head] !== undefined && isHeadlinese(page, head);
  return { from, to, head, ...named, definite: definite || bare, gender: genderOfNoun(named.noun), role };
}

function kindOf(page: Page, head: number): { noun: string; kind: ActorKind; plural: boolean } | undefined {
  const word = page.words[head]!;
  const lemma = page.tokens[head]!.lemma.toLowerCase();
  const plural = /S$/.test(page.tokens[head]!.xpos);
  if (plural && (groupNouns.has(word) || personNouns.has(lemma)))
    return { noun: lemma, kind: "group", plural };
  if (plural) return undefined;
  if (word === "guard" && /^(coast|national|border|revolutionary)$/.test(page.words[head - 1] ?? "")) {
    return { noun: word, kind: "organisation", plural };
  }
  if (personNouns.has(word)) return { noun: word, kind: "person", plural };
  if (groupNouns.has(word)) return { noun: word, kind: "group", plural: true };
  return bodyNouns.has(word) ? { noun: word, kind: "organisation", plural } : undefined;
}

/** "She is the chancellor": the noun tells something of the subject and refers to nobody itself. */
function isPredicate(page: Page, head: number): boolean {
  const token = page.tokens[head]!;
  return (
    childIn(page.tree, head, "cop") !== undefined ||
    /^(xcomp|appos|vocative|dep|acl|advcl)/.test(token.deprel) ||
    page.tree.children[head]!.some(
      (child) => page.words[child] === "as" && page.tokens[child]!.deprel === "case",
    )
  );
}

/** Headlines and lines under them leave out articles: "Danish leader meets king". */
function isHeadlinese(page: Page, head: number): boolean {
  return /^(headline|standfirst|heading)$/.test(page.blockOf[page.tokens[head]!.sentence] ?? "");
}

/** An edge that falls into a name is moved to the end of the name. */
function overNames(names: NameFound[], edge: number, side: "from" | "to"): number {
  const name = names.find(({ from, to }) => from < edge && edge < to);
  return name ? name[side] : edge;
}

function leftEdge(page: Page, names: NameFound[], head: number): number {
  let from = head;
  for (let i = head - 1; i >= 0 && page.tokens[i]!.sentence === page.tokens[head]!.sentence; i--) {
    const under = ancestorBelow(page, i, head);
    if (under === undefined || !/^(det|amod|nmod:poss|compound|nummod|nmod:desc|punct|flat)/.test(under))
      break;
    if (under === "punct" && !/^[-‐]$/.test(page.words[i]!)) break;
    from = i;
  }
  // "Forty-four people": the parse may lose the first part of a hyphenated word.
  if (/^[-‐]$/.test(page.words[from]!) && from > 0) from--;
  while (from < head && /^[,;:]$/.test(page.words[from]!)) from++;
  // "Okafor's office", however the parse takes the name.
  const possessor = /^['’]s?$/.test(page.words[from - 1] ?? "") && names.find(({ to }) => to === from - 1);
  if (possessor) from = possessor.from;
  // "the president's own party": the parse may give the article to the party.
  const owner = page.tokens[head]!.deprel === "nmod:poss" && /^(the|a|an)$/.test(page.words[from - 1] ?? "");
  return owner ? from - 1 : from;
}

/** Takes in "of", "for", "from", "in", "at" and their noun when they follow at once. */
function rightEdge(page: Page, names: NameFound[], head: number): number {
  const next = head + 1;
  if (!/^(of|for|from|in|at|with)$/.test(page.words[next] ?? "")) return next;
  const noun = page.tokens[next]!.head;
  if (page.tokens[next]!.deprel !== "case" || page.tokens[noun]?.head !== head) return next;
  let to = noun + 1;
  while (
    to < page.tokens.length &&
    /^(flat|compound)/.test(page.tokens[to]!.deprel) &&
    page.tokens[to]!.head < to
  )
    to++;
  // "a spokesman for Governor Okafor": the parse may end the phrase at the title.
  const named = names.find((name) => name.from === to && name.kind === "PER");
  if (named) to = named.to;
  return relation(page.tokens[noun]!) === "nmod" ? to : next;
}

/** The relation through which `i` hangs under `head`, if it does. */
function ancestorBelow(page: Page, i: number, head: number): string | undefined {
  let at = i;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const token = page.tokens[at]!;
    if (token.head === head) return token.deprel;
    at = token.head;
  }
  return undefined;
}
