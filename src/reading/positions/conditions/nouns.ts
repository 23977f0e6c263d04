import { childIn, relation, type Tree } from "../../syntax/tree.js";
import {
  type PlacedCondition,
  placeCondition,
  predicateAbove,
  type Relation,
  startWithOnly,
} from "./placed.js";

/** Connectives that take a noun. */
const PREPOSITIONS: { [word: string]: Relation } = {
  without: "without",
  until: "until",
  before: "before",
  pending: "until",
};

/** "without preconditions" says that there is no condition. */
const NO_TERMS =
  /^(?:precondition|condition|delay|exception|hesitation|question|doubt|string|notice|warning|limit)$/;

/** "until noon" is a time. */
const TIME =
  /^(?:midnight|noon|midday|dawn|dusk|sunset|sunrise|night|morning|evening|afternoon|day|week|weekend|fortnight|month|quarter|year|hour|minute|second|summer|winter|spring|autumn|season|decade|century|date|deadline|then|now|today|tomorrow|recently|time|moment)$/;

/** "without guarantees", "in exchange for a map": a condition that is a noun. */
export function findNounCondition(tree: Tree, at: number): PlacedCondition | undefined {
  return findAfterPreposition(tree, at) ?? findExchange(tree, at);
}

function findAfterPreposition(tree: Tree, at: number): PlacedCondition | undefined {
  const token = tree.tokens[at]!;
  const preposition = childIn(tree, at, "case");
  if (preposition === undefined || token.upos !== "NOUN" || !/^(?:obl|nmod)$/.test(relation(token)))
    return undefined;
  const stated = PREPOSITIONS[tree.tokens[preposition]!.form.toLowerCase()];
  const governor = predicateAbove(tree, token.head);
  if (!stated || governor === undefined || NO_TERMS.test(token.lemma) || isTime(tree, at)) return undefined;
  const from = startWithOnly(tree, preposition);
  return placeCondition(tree, { head: at, connective: preposition, from, governor }, stated);
}

/** "until midnight", "before the end of the month". */
function isTime(tree: Tree, at: number): boolean {
  const { lemma } = tree.tokens[at]!;
  if (TIME.test(lemma)) return true;
  const of = /^(?:end|start|beginning|middle)$/.test(lemma) ? childIn(tree, at, "nmod") : undefined;
  return of !== undefined && (TIME.test(tree.tokens[of]!.lemma) || tree.tokens[of]!.upos !== "NOUN");
}

/** "in exchange for a map", "in return for a pardon". */
function findExchange(tree: Tree, at: number): PlacedCondition | undefined {
  const preposition = childIn(tree, at, "case");
  if (!/^(?:exchange|return)$/i.test(tree.tokens[at]!.form) || preposition === undefined) return undefined;
  const connective = at + 1;
  const head = tree.tokens[connective]?.head ?? -1;
  const governor = predicateAbove(tree, tree.tokens[at]!.head);
  if (!/^for$/i.test(tree.tokens[connective]?.form ?? "") || head <= connective || governor === undefined) {
    return undefined;
  }
  return placeCondition(tree, { head, connective, from: preposition, governor }, "in exchange for");
}
