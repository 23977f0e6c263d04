import { readWordLists } from "../word-lists.js";

const lists = readWordLists("status.txt");
const setOf = (label: string): ReadonlySet<string> => new Set(lists.get(label) ?? []);

export type Governing = "negated" | "hypothetical" | "planned";

const KINDS: Governing[] = ["negated", "hypothetical", "planned"];
const VERBS = KINDS.map((kind) => [kind, setOf(kind)] as const);
const NOUNS = KINDS.map((kind) => [kind, setOf(`${kind} noun`)] as const);
const PREDICATES = KINDS.map((kind) => [kind, setOf(`${kind} predicate`)] as const);
const ADJECTIVES = [...KINDS, "historical" as const].map(
  (kind) => [kind, setOf(`${kind} adjective`)] as const,
);

const lookUp = <Kind>(table: (readonly [Kind, ReadonlySet<string>])[], word: string): Kind | undefined =>
  table.find(([, words]) => words.has(word))?.[0];

/** What a verb (with its particle, "call off") makes of what hangs on it. */
export const verbGoverning = (lemma: string): Governing | undefined => lookUp(VERBS, lemma);
/** What a noun makes of it: "threat of", "plan to". */
export const nounGoverning = (lemma: string): Governing | undefined => lookUp(NOUNS, lemma);
/** What a predicate adjective makes of it: "ready to", "possible that". */
export const predicateGoverning = (lemma: string): Governing | undefined => lookUp(PREDICATES, lemma);
/** What an adjective says of the event noun it stands on: "planned", "averted". */
export const adjectiveStatus = (lemma: string) => lookUp(ADJECTIVES, lemma);
/** Verbs that set their direct object for a day to come: "called a walkout". */
export const schedules: ReadonlySet<string> = setOf("planned object");
/** Verbs that only carry an event noun: "launched an attack", "held talks". */
export const carries: ReadonlySet<string> = setOf("carrier");
/** Verbs by which a plan comes to nothing: "talks fell through". */
export const vanishes: ReadonlySet<string> = setOf("vanishing");
/** Verbs that let an event noun take place: "talks resume", "a summit will be held". */
export const occurs: ReadonlySet<string> = setOf("occurrence");
