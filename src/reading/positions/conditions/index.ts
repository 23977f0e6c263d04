import { relation, type Tree } from "../../syntax/tree.js";
import { stretchOf } from "../stretch.js";
import { findClause } from "./clauses.js";
import { findNounCondition } from "./nouns.js";
import type { PlacedCondition, Relation } from "./placed.js";

export type { PlacedCondition } from "./placed.js";

/**
 * The condition that stands at token `at`. Where a connective opens it, its clause or noun and the relation the connective
 * states: spans leave the connective out, and "only" makes an "if" exclusive. Else all that hangs on the token, as `stated`.
 */
export function conditionAt(tree: Tree, at: number, stated: Relation): PlacedCondition {
  const { start, end } = tree.tokens[at]!;
  const opened = conditionsOf(tree, tree.tokens[at]!.sentence).find(
    ({ span }) => span.start <= start && end <= span.end,
  );
  if (opened) return opened;
  const openers = tree.children[at]!.filter(
    (i) => i < at && /^(?:case|mark|cc|punct)$/.test(relation(tree.tokens[i]!)),
  );
  const span = stretchOf(tree, at, new Set(openers));
  return {
    head: at,
    from: Math.min(at, ...openers),
    governor: tree.tokens[at]!.head,
    span,
    relation: stated,
  };
}

const found = new WeakMap<Tree, Map<number, PlacedCondition[]>>();

/** All conditions of a sentence that a connective opens; each of its matters asks for them. */
export function conditionsOf(tree: Tree, sentence: number): PlacedCondition[] {
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

/** All tokens of the conditions, connectives included: what they are conditions on leaves them out. */
export function tokensOf(tree: Tree, conditions: PlacedCondition[]): Set<number> {
  const own = new Set<number>();
  for (const { from, span } of conditions) {
    for (let i = from; i < tree.tokens.length && tree.tokens[i]!.start < span.end; i++) own.add(i);
  }
  return own;
}
