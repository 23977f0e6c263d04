import type { Attribution, Party, Token } from "../../contracts/index.js";
import type { ActorIndex } from "../actors/index.js";
import { childIn, relation, type Tree } from "../syntax/tree.js";
import { WEEKDAY } from "../times/vocabulary.js";
import { stretchOf } from "./stretch.js";

const FIRST_PERSON = /^(?:i|we)$/i;
const WEEKDAY_WORD = new RegExp(`^${WEEKDAY}$`);
const RELATIVE = /^(?:who|which|that)$/i;

/** What the finding of holders needs to know of a report. */
export interface Hall {
  tree: Tree;
  actors: ActorIndex;
  attributions: Attribution[];
}

/**
 * Who holds what the predicate `at` says: its subject, through control ("urging", "to accept") and relative clauses, as an
 * actor. "I" and "we" are the one who speaks. Undefined when that is unclear: a position without a holder is none.
 */
export function findHolder(hall: Hall, at: number): Party | undefined {
  const { tree } = hall;
  const agent = tree.children[at]!.find((i) => tree.tokens[i]!.deprel === "obl:agent");
  if (agent !== undefined) return toParty(hall, agent);
  for (let i = at, steps = 0; i >= 0 && steps < 6; steps++) {
    if (isPassive(tree, i)) return undefined;
    const subject = findSubject(tree, i);
    if (subject !== undefined) return fromSubject(hall, i, subject);
    const token = tree.tokens[i]!;
    if (relation(token) === "acl") return toParty(hall, token.head);
    if (!sharesSubject(tree, i)) return undefined;
    i = token.head;
  }
  return undefined;
}

/** The subject of a predicate; of two that a parse gives the one it does not call passive. */
export function findSubject(tree: Tree, at: number): number | undefined {
  const subjects = tree.children[at]!.filter((i) => relation(tree.tokens[i]!) === "nsubj");
  return subjects.find((i) => tree.tokens[i]!.deprel === "nsubj") ?? subjects[0];
}

function isPassive(tree: Tree, at: number): boolean {
  return tree.children[at]!.some((i) => tree.tokens[i]!.deprel === "aux:pass");
}

/** "called and pressed", "Okafor, urging them to talk,": without a subject of its own it has that of the verb above. */
function sharesSubject(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  if (relation(token) === "conj") return childIn(tree, at, "cc") !== undefined;
  return relation(token) === "xcomp" || (relation(token) === "advcl" && token.xpos === "VBG");
}

function fromSubject(hall: Hall, verb: number, subject: number): Party | undefined {
  const { tree } = hall;
  const { form } = tree.tokens[subject]!;
  if (FIRST_PERSON.test(form)) return knownSpeaker(hall, subject);
  if (RELATIVE.test(form) && relation(tree.tokens[verb]!) === "acl")
    return toParty(hall, tree.tokens[verb]!.head);
  return toParty(hall, subject) ?? fromSpeaker(hall, verb, subject);
}

/** "Norway said it would": the pronoun right behind the verb of saying is the speaker when nobody else is known for it. */
function fromSpeaker(hall: Hall, verb: number, subject: number): Party | undefined {
  const { tree, actors } = hall;
  const attribution = attributionAt(hall, subject);
  const governor = tree.tokens[tree.tokens[verb]!.head];
  const { start, end, form } = tree.tokens[subject]!;
  if (!attribution?.source?.actor || !attribution.cue || !governor || !/^(?:it|they)$/i.test(form))
    return undefined;
  if (actors.actorAt({ start, end })) return undefined;
  const said = attribution.cue.start <= governor.start && governor.end <= attribution.cue.end;
  return said ? { start, end, actor: attribution.source.actor } : undefined;
}

/** The noun phrase that `head` heads, as a party; undefined when no actor is known to stand behind it. */
export function toParty({ tree, actors }: Hall, head: number): Party | undefined {
  const side = tree.children[head]!.filter((i) => {
    const { form } = tree.tokens[i]!;
    return /^(?:acl|conj|cc|case|mark)$/.test(relation(tree.tokens[i]!)) || WEEKDAY_WORD.test(form);
  });
  const span = stretchOf(tree, head, new Set(side));
  const token = tree.tokens[head]!;
  if (!/^(?:NOUN|PROPN|PRON|ADJ|DET)$/.test(token.upos)) return undefined;
  const actor = actors.actorAt(span) ?? actors.actorAt({ start: token.start, end: token.end });
  if (actor) return actors.actor(actor)?.kind === "place" ? undefined : { ...span, actor };
  return isCollective(token) ? span : undefined;
}

/** Bodies that hold positions though the report gives them no name: "the opposition", "both governments". */
function isCollective(token: Token): boolean {
  return (
    token.upos === "NOUN" &&
    /^(?:group|government|opposition|rebel|union|coalition|alliance|bloc|leader|minister|official|lawmaker|senator|party|faction|council|parliament|parliamentarian|diplomat|envoy|negotiator|mediator|campaigner|activist|protester|army|military|junta|militia|insurgent|separatist|republican|democrat|conservative|liberal|lawyer|spokesman|spokeswoman|spokesperson|president|chancellor|king|prosecutor|regulator|commission|committee|ministry|administration|authority|republic|senate|congress)$/i.test(
      token.lemma,
    )
  );
}

/** The source of what token `at` lies in, unless it is a pronoun nobody could resolve. */
function knownSpeaker(hall: Hall, at: number): Party | undefined {
  const source = attributionAt(hall, at)?.source;
  if (!source || source.actor !== undefined) return source;
  return /\s/.test(hall.tree.analysis.text.slice(source.start, source.end)) ? source : undefined;
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

/** Those who watch and forecast take no position: "analysts said the truce would hold if ...". */
export function isObserver({ tree }: Hall, party: Party): boolean {
  const words = tree.analysis.text.slice(party.start, party.end);
  return /\b(?:analyst|expert|observer|economist|professor|scholar|researcher|historian|pollster|commentator|critic|columnist|reporter|newspaper|agency|media)s?\b/i.test(
    words,
  );
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
