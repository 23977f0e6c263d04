import type { Attribution, Party } from "../../contracts/index.js";
import type { ActorIndex } from "../actors/index.js";
import { childIn, headWithin, relation, type Tree, tokensWithin } from "../syntax/tree.js";
import { WEEKDAY } from "../times/vocabulary.js";
import { isBody } from "./bodies.js";
import { findContactClause } from "./contact-clause.js";
import { isState } from "./lexicon.js";
import { stretchOf } from "./stretch.js";

const FIRST_PERSON = /^(?:i|we)$/i;
const THIRD_PERSON = /^(?:he|she|it|they)$/i;
const WEEKDAY_WORD = new RegExp(`^${WEEKDAY}$`);
const RELATIVE = /^(?:who|which|that)$/i;

/** What the finding of holders needs to know of a report. */
export interface Hall {
  tree: Tree;
  actors: ActorIndex;
  attributions: Attribution[];
}

/**
 * Who holds what the predicate `at` says: its subject, through control ("urging", "to accept") and relative clauses; several
 * when they are joined ("France and Chile"). "I" and "we" are the one who speaks. Empty when that is unclear: a position
 * without a holder is none.
 */
export function findHolders(hall: Hall, at: number): Party[] {
  const cued = fromCue(hall, at);
  if (isMisreadParticiple(hall.tree, at)) return cued ? [cued] : subjectAbove(hall, at);
  const found = fromSyntax(hall, at);
  return found.length > 0 || isPassive(hall.tree, at) ? found : asList(cued);
}

/** "The group, dubbed ..., called for a truce": a finite verb behind a mark that a parse takes for a part of a noun. */
export function isMisreadParticiple({ tokens, children }: Tree, at: number): boolean {
  const { xpos, deprel } = tokens[at]!;
  const helped = children[at]!.some((i) => relation(tokens[i]!) === "aux");
  return xpos === "VBN" && deprel === "acl" && !helped && tokens[at - 1]?.upos === "PUNCT";
}

function subjectAbove(hall: Hall, at: number): Party[] {
  const { tokens } = hall.tree;
  for (let i = tokens[at]!.head, steps = 0; i >= 0 && steps < 6; i = tokens[i]!.head, steps++) {
    const subject = tokens[i]!.upos === "VERB" ? findSubject(hall.tree, i) : undefined;
    if (subject !== undefined) return fromSubject(hall, i, subject);
  }
  return [];
}

/** The source of the attribution whose cue the word is, where the parse shows no subject. */
function fromCue(hall: Hall, at: number): Party | undefined {
  const source = cuedAt(hall, at)?.source;
  const head = source && headWithin(hall.tree, tokensWithin(hall.tree, source));
  return head === undefined ? undefined : toParty(hall, head);
}

/** The attribution whose cue token `at` is. */
export function cuedAt({ tree, attributions }: Hall, at: number): Attribution | undefined {
  const { start, end } = tree.tokens[at]!;
  return attributions.find(({ cue, negated }) => cue && !negated && cue.start <= start && end <= cue.end);
}

function fromSyntax(hall: Hall, at: number): Party[] {
  const { tree } = hall;
  const agent = agentOf(tree, at);
  if (agent !== undefined) return joined(hall, agent);
  for (let i = at, steps = 0; i >= 0 && steps < 6; steps++) {
    if (isPassive(tree, i) && !isState(tree, i)) return [];
    const subject = findSubject(tree, i);
    if (subject !== undefined) return fromSubject(hall, i, subject);
    const token = tree.tokens[i]!;
    if (relation(token) === "acl") return joined(hall, token.head);
    if (!sharesSubject(tree, i)) return [];
    i = token.head;
  }
  return [];
}

/** Who does what a passive says is done. */
export function agentOf(tree: Tree, at: number): number | undefined {
  return tree.children[at]!.find((i) => {
    const { deprel } = tree.tokens[i]!;
    if (deprel === "obl:agent") return true;
    return (
      deprel === "obl" &&
      isPassive(tree, at) &&
      /^by$/i.test(tree.tokens[childIn(tree, i, "case") ?? i]!.form)
    );
  });
}

/** The subject of a predicate; of two that a parse gives the one it does not call passive. */
export function findSubject(tree: Tree, at: number): number | undefined {
  const contact = findContactClause(tree, at);
  if (contact) return contact.subject;
  const subjects = tree.children[at]!.filter((i) => {
    const kind = relation(tree.tokens[i]!);
    // A parse may take the "it" of "it was ready to" for an empty one.
    return kind === "nsubj" || (kind === "expl" && /^it$/i.test(tree.tokens[i]!.form) && i < at);
  });
  const active = subjects.filter((i) => tree.tokens[i]!.deprel === "nsubj");
  const named = active.find((i) => tree.tokens[i]!.upos === "PROPN" && tree.tokens[i + 1]?.upos !== "PROPN");
  return named ?? active[0] ?? subjects[0] ?? lostSubject(tree, at);
}

/** "as Peru and its allies have pressed": a parse may lose a subject; it stands right in front of the auxiliary. */
function lostSubject(tree: Tree, at: number): number | undefined {
  const helper = tree.children[at]!.find((i) => relation(tree.tokens[i]!) === "aux");
  if (helper === undefined || helper > at) return undefined;
  let i = beforeAside(tree, helper - 1);
  if (!/^(?:NOUN|PROPN)$/.test(tree.tokens[i]?.upos ?? "")) return undefined;
  for (let steps = 0; steps < 8; steps++) {
    const { head } = tree.tokens[i]!;
    const inside = tree.children[i]!.find(
      (child) => tree.tokens[child]!.deprel === "case" && !/^as$/i.test(tree.tokens[child]!.form),
    );
    if (/^(?:nmod|flat|compound|conj)$/.test(relation(tree.tokens[i]!)) && head < i) i = head;
    else if (inside !== undefined && /^(?:NOUN|PROPN)$/.test(tree.tokens[inside - 1]?.upos ?? ""))
      i = inside - 1;
    else break;
  }
  return /^(?:obl|nmod|appos|root|nsubj)$/.test(relation(tree.tokens[i]!)) && tree.tokens[i]!.upos !== "VERB"
    ? i
    : undefined;
}

/** The token in front of "— Peru, Kenya and Oman —" where `at` is its second dash; else `at`. */
function beforeAside({ tokens }: Tree, at: number): number {
  if (!/^[—–]$/.test(tokens[at]?.form ?? "")) return at;
  for (let i = at - 1; tokens[i]?.sentence === tokens[at]!.sentence; i--) {
    if (/^[—–]$/.test(tokens[i]!.form)) return i - 1;
  }
  return at;
}

export function isPassive(tree: Tree, at: number): boolean {
  return tree.children[at]!.some((i) => tree.tokens[i]!.deprel === "aux:pass");
}

/** "called and pressed", "Okafor, urging them to talk,": without a subject of its own it has that of the verb above. */
function sharesSubject(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  if (relation(token) === "conj") return true;
  return relation(token) === "xcomp" || (relation(token) === "advcl" && token.xpos === "VBG");
}

function fromSubject(hall: Hall, verb: number, subject: number): Party[] {
  const { tree } = hall;
  const { form } = tree.tokens[subject]!;
  if (FIRST_PERSON.test(form)) return asList(knownSpeaker(hall, subject));
  if (RELATIVE.test(form) && relation(tree.tokens[verb]!) === "acl")
    return joined(hall, tree.tokens[verb]!.head);
  const own = joined(hall, subject);
  return own.length > 0 ? own : asList(fromSpeaker(hall, subject));
}

const asList = <T>(one: T | undefined): T[] => (one === undefined ? [] : [one]);

/** "Norway said it would": a pronoun nobody else is known for is the one whose words it stands in, outside quotation marks. */
function fromSpeaker(hall: Hall, subject: number): Party | undefined {
  const { tree, actors } = hall;
  const attribution = attributionAt(hall, subject);
  const { start, end, form } = tree.tokens[subject]!;
  if (!attribution?.source || !THIRD_PERSON.test(form) || actors.actorAt({ start, end })) return undefined;
  if (attribution.quoted.some((span) => span.start <= start && end <= span.end)) return undefined;
  const source = knownSpeaker(hall, subject);
  return source && { ...source, ...(source.actor === undefined ? {} : { start, end }) };
}

/** The parties of a noun phrase: each of those it joins, else the one. */
function joined(hall: Hall, head: number): Party[] {
  const others = hall.tree.children[head]!.filter((i) => {
    const { upos, deprel } = hall.tree.tokens[i]!;
    return deprel === "conj" && /^(?:NOUN|PROPN)$/.test(upos);
  });
  return [head, ...others].flatMap((i) => toParty(hall, i) ?? []);
}

/** The noun phrase that `head` heads, as a party; undefined when nobody who could hold a position stands behind it. */
export function toParty({ tree, actors }: Hall, head: number): Party | undefined {
  const side = tree.children[head]!.filter((i) => {
    const { form } = tree.tokens[i]!;
    return (
      /^(?:acl|conj|cc|case|mark|cop|aux|advcl|advmod|ccomp|obl|appos)$/.test(relation(tree.tokens[i]!)) ||
      WEEKDAY_WORD.test(form)
    );
  });
  const span = stretchOf(tree, head, new Set(side));
  const token = tree.tokens[head]!;
  if (!/^(?:NOUN|PROPN|PRON|ADJ|DET)$/.test(token.upos)) return undefined;
  const actor = actors.actorAt(span) ?? actors.actorAt({ start: token.start, end: token.end });
  if (actor) return { ...span, actor };
  const isName = token.upos === "PROPN" && !WEEKDAY_WORD.test(token.form);
  return isName || (token.upos !== "PRON" && isBody(tree, head)) ? span : undefined;
}

/** The source of what token `at` lies in, unless it is a pronoun nobody could resolve. */
export function knownSpeaker(hall: Hall, at: number): Party | undefined {
  const source = attributionAt(hall, at)?.source;
  if (!source || source.actor !== undefined) return source;
  return isNamed(hall, source) ? source : undefined;
}

/** Known as an actor, or called by more than a pronoun. */
function isNamed({ tree }: Hall, source: Party): boolean {
  const head = headWithin(tree, tokensWithin(tree, source));
  return (
    source.actor !== undefined || (head !== undefined && /^(?:NOUN|PROPN)$/.test(tree.tokens[head]!.upos))
  );
}

/** The innermost attribution whose content covers token `at`. */
export function attributionAt({ tree, attributions }: Hall, at: number): Attribution | undefined {
  const { start, end } = tree.tokens[at]!;
  const size = (attribution: Attribution): number =>
    attribution.content.reduce((sum, span) => sum + span.end - span.start, 0);
  return attributions
    .filter((attribution) => attribution.content.some((span) => span.start <= start && end <= span.end))
    .sort((a, b) => size(a) - size(b))[0];
}

/** Who says what token `at` lies in, known as an actor or not: no bare relative pronoun, and nobody's denied words. */
export function sourceAt(hall: Hall, at: number): Party | undefined {
  const attribution = attributionAt(hall, at);
  if (!attribution?.source || attribution.negated) return undefined;
  const { source } = attribution;
  const words = hall.tree.analysis.text.slice(source.start, source.end);
  return source.actor === undefined && /^(?:who|which|that|what)\b/i.test(words) ? undefined : source;
}

const WARNING = /\b(?:warn|threat|vow)/i;

/** Whether what token `at` lies in is said as a warning. */
export function isWarned(hall: Hall, at: number): boolean {
  const cue = attributionAt(hall, at)?.cue;
  return cue !== undefined && WARNING.test(hall.tree.analysis.text.slice(cue.start, cue.end));
}

/** Whether what `source` says of `holder` is said for it: of itself, of "her government", of the country it serves. */
export function speaksFor({ tree, actors }: Hall, source: Party, holder: Party): boolean {
  if (source.actor !== undefined && source.actor === holder.actor) return true;
  if (/^(?:his|her|its|their|our|my) /i.test(tree.analysis.text.slice(holder.start, holder.end))) return true;
  const [speaker, subject] = [actors.actor(source.actor ?? ""), actors.actor(holder.actor ?? "")];
  if (!speaker || !subject || speaker.roles.some((role) => role.former)) return false;
  if (speaker.roles.some(({ of }) => of !== undefined && namesSame(of, subject.name))) return true;
  return subject.kind === "country" && speaker.country !== undefined && speaker.country === subject.country;
}

/** "Norwegian" beside "Norway", "the Harbour Board" beside "Harbour Board". */
function namesSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.toLowerCase().replace(/^the /, ""));
  if (one === undefined || other === undefined) return false;
  return one === other || (other.length > 3 && one.startsWith(other.slice(0, Math.max(4, other.length - 2))));
}

/**
 * Whether `source` is known to stand outside `holder`: another country's person, another country or body. A minister or a
 * spokeswoman of whom the report does not say whom they serve speaks for the body they speak of.
 */
export function isOutsider(hall: Hall, source: Party, holder: Party): boolean {
  const { tree, actors } = hall;
  if (speaksFor(hall, source, holder)) return false;
  const words = tree.analysis.text.slice(source.start, source.end);
  if (/\b(?:its|their|his|her|whose)\b/i.test(words)) return false;
  const [speaker, subject] = [actors.actor(source.actor ?? ""), actors.actor(holder.actor ?? "")];
  if (speaker?.country !== undefined && subject?.country !== undefined)
    return speaker.country !== subject.country;
  if (speaker?.kind === "country" || speaker?.roles.some((role) => role.former)) return true;
  if (subject?.kind === "person") return true;
  const head = headWithin(tree, tokensWithin(tree, holder));
  return head === undefined || tree.tokens[head]!.upos !== "PROPN"
    ? !/\b(?:spokes\w+|official|leader|chair\w*|chief|secretary|president|deputy|head|member|aide|general)\b/i.test(
        words,
      )
    : false;
}
