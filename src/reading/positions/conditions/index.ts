import { isBelow, relation, type Tree } from "../../syntax/tree.js";
import { findClause } from "./clauses.js";
import { findNounCondition } from "./nouns.js";
import type { PlacedCondition } from "./placed.js";

export { isPredicate, type PlacedCondition } from "./placed.js";

/**
 * The conditions on the predicate `at` or on the infinitive it takes ("threatened to leave unless ..."): explicit
 * connectives only. Spans leave the connective out, since the relation says it; "only" makes an "if" exclusive and an
 * "after" or "when" a "once".
 */
export function findConditions(tree: Tree, at: number): PlacedCondition[] {
  return conditionsOf(tree, tree.tokens[at]!.sentence).filter(({ governor }) => isOn(tree, governor, at));
}

const found = new WeakMap<Tree, Map<number, PlacedCondition[]>>();

/** All conditions of a sentence; several rules ask for those of each of its predicates. */
function conditionsOf(tree: Tree, sentence: number): PlacedCondition[] {
  const known = found.get(tree) ?? new Map<number, PlacedCondition[]>();
  found.set(tree, known);
  const conditions = known.get(sentence) ?? findInSentence(tree, sentence);
  known.set(sentence, conditions);
  return conditions;
}

function findInSentence(tree: Tree, sentence: number): PlacedCondition[] {
  const { from, to } = tree.analysis.sentences[sentence]!;
  const conditions: PlacedCondition[] = [];
  for (let i = from; i < to; i++) {
    const condition = findClause(tree, i) ?? findNounCondition(tree, i);
    if (condition) conditions.push(condition);
  }
  return conditions;
}

function isOn(tree: Tree, governor: number, at: number): boolean {
  return governor === at || reaches(tree, governor, at) || reaches(tree, at, governor);
}

/** Whether `from` is the infinitive of `to`, or of its infinitive. */
function reaches(tree: Tree, from: number, to: number): boolean {
  for (let i = from; relation(tree.tokens[i]!) === "xcomp"; ) {
    i = tree.tokens[i]!.head;
    if (i === to) return true;
    if (i < 0) return false;
  }
  return false;
}

/** All tokens of the conditions, connectives included: what they are conditions on leaves them out. */
export function tokensOf(tree: Tree, conditions: PlacedCondition[]): Set<number> {
  const own = new Set<number>();
  for (const { from, span } of conditions) {
    for (let i = from; i < tree.tokens.length && tree.tokens[i]!.start < span.end; i++) own.add(i);
  }
  return own;
}

/** Whether token `at` lies in a condition or an indirect question, where nothing is asserted. */
export function isConditional(tree: Tree, at: number): boolean {
  for (let i = at, steps = 0; i >= 0 && steps < 20; i = tree.tokens[i]!.head, steps++) {
    if (!/^(?:advcl|acl|[cx]comp|csubj)$/.test(relation(tree.tokens[i]!))) continue;
    const opens = tree.children[i]!.some(
      (child) =>
        child < i &&
        /^(?:mark|advmod|case)$/.test(relation(tree.tokens[child]!)) &&
        /^(?:if|whether|unless|until|once|before|without|provided)$/i.test(tree.tokens[child]!.form),
    );
    if (opens) return isBelow(tree, at, i);
  }
  return false;
}
