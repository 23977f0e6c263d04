import type { Position } from "../../contracts/index.js";
import { childIn, isBelow, relation, type Tree } from "../actors/syntax/tree.js";
import { stretchOf } from "./stretch.js";

type Condition = Position["conditions"][number];
type Relation = Condition["relation"];

/** A condition and where it hangs. */
export interface PlacedCondition extends Condition {
  /** Token that heads it in the parse. */
  head: number;
  /** Its first token, connective included. */
  from: number;
}

/** Connectives that take a clause. */
const CLAUSAL: { [word: string]: Relation } = {
  if: "if",
  once: "once",
  unless: "unless",
  until: "until",
  till: "until",
  before: "before",
  provided: "only if",
  providing: "only if",
  assuming: "if",
};

/** Connectives that take a noun. */
const NOMINAL: { [word: string]: Relation } = {
  without: "without",
  until: "until",
  before: "before",
  pending: "until",
};

/** "without preconditions" says that there is no condition. */
const NO_TERMS =
  /^(?:precondition|condition|delay|exception|hesitation|question|doubt|string|notice|warning|limit)$/;

/** Clauses a parse hangs too high: these connectives open no clause that is said or asked, as "if" and "before" may. */
const NEVER_SAID = /^(?:once|unless|until|till|provided|providing)$/;

/**
 * The conditions on the predicate `at` or on what it takes: explicit connectives only. Spans leave the connective out,
 * since the relation says it; "only" makes an "if" exclusive and an "after" or "when" a "once".
 */
export function findConditions(tree: Tree, at: number): PlacedCondition[] {
  const found: PlacedCondition[] = [];
  for (const child of tree.children[at]!) {
    const condition = parseClause(tree, at, child) ?? parseNoun(tree, child) ?? parseExchange(tree, child);
    if (condition) found.push(condition);
    else if (/^(?:obj|obl|xcomp|nmod)$/.test(relation(tree.tokens[child]!)))
      found.push(...findConditions(tree, child));
  }
  return found.length > 0 ? found : findHungTooHigh(tree, at);
}

function parseClause(tree: Tree, at: number, child: number): PlacedCondition | undefined {
  if (!/^(?:advcl|acl)$/.test(relation(tree.tokens[child]!))) return undefined;
  const marks = marksOf(tree, child);
  for (const mark of marks) {
    const word = tree.tokens[mark]!.form.toLowerCase();
    const only = isOnly(tree, at, marks[0]!);
    const stated =
      word in CLAUSAL ? CLAUSAL[word] : only && /^(?:after|when)$/.test(word) ? "once" : undefined;
    if (stated && isFull(tree, child))
      return place(tree, child, mark, only && stated === "if" ? "only if" : stated);
  }
  return undefined;
}

function parseNoun(tree: Tree, child: number): PlacedCondition | undefined {
  const token = tree.tokens[child]!;
  const preposition = childIn(tree, child, "case");
  if (preposition === undefined || token.upos !== "NOUN" || !/^(?:obl|nmod)$/.test(relation(token)))
    return undefined;
  if (NO_TERMS.test(token.lemma)) return undefined;
  const stated = NOMINAL[tree.tokens[preposition]!.form.toLowerCase()];
  return stated && place(tree, child, preposition, stated);
}

/** "in exchange for a map", "in return for", "on condition that the port opens". */
function parseExchange(tree: Tree, child: number): PlacedCondition | undefined {
  const word = tree.tokens[child]!.form.toLowerCase();
  const preposition = childIn(tree, child, "case");
  if (!/^(?:exchange|return|condition)$/.test(word) || preposition === undefined) return undefined;
  const inside = tree.children[child]!.find(
    (i) => i > child && /^(?:nmod|acl|ccomp|advcl)$/.test(relation(tree.tokens[i]!)),
  );
  if (inside === undefined) return undefined;
  const mark = marksOf(tree, inside).at(-1) ?? child;
  return { ...place(tree, inside, mark, word === "condition" ? "only if" : "if"), from: preposition };
}

/**
 * "said there would be no talks until ...", "said that if ..., there would be talks", with the condition hung on "said": it
 * belongs to the predicate of what is said.
 */
function findHungTooHigh(tree: Tree, at: number): PlacedCondition[] {
  if (!/^(?:ccomp|parataxis)$/.test(relation(tree.tokens[at]!))) return [];
  const that = marksOf(tree, at).find((i) => tree.tokens[i]!.form.toLowerCase() === "that");
  for (const clause of tree.children[tree.tokens[at]!.head] ?? []) {
    if (!/^(?:ccomp|advcl)$/.test(relation(tree.tokens[clause]!))) continue;
    const mark = marksOf(tree, clause).find((i) => tree.tokens[i]!.form.toLowerCase() in CLAUSAL);
    if (mark === undefined) continue;
    const word = tree.tokens[mark]!.form.toLowerCase();
    const inside = that !== undefined && that < mark && clause < at;
    if (inside || (clause > at && NEVER_SAID.test(word))) return [place(tree, clause, mark, CLAUSAL[word]!)];
  }
  return [];
}

/** "if asked", "once there": too little to be a condition. */
function isFull(tree: Tree, clause: number): boolean {
  return tree.children[clause]!.some((i) => /^(?:nsubj|obj|expl|csubj)$/.test(relation(tree.tokens[i]!)));
}

function place(tree: Tree, head: number, connective: number, stated: Relation): PlacedCondition {
  const openers = new Set(tree.children[head]!.filter((i) => i <= connective));
  return {
    head,
    from: Math.min(connective, ...openers),
    span: stretchOf(tree, head, openers),
    relation: stated,
  };
}

function marksOf(tree: Tree, clause: number): number[] {
  return tree.children[clause]!.filter(
    (i) => i < clause && /^(?:mark|advmod|case|cc|fixed)$/.test(relation(tree.tokens[i]!)),
  );
}

/** "only" right before the connective, or on the predicate: "would only talk if". */
function isOnly(tree: Tree, at: number, mark: number): boolean {
  const isWord = (i: number): boolean => tree.tokens[i]?.form.toLowerCase() === "only";
  return isWord(mark) || isWord(mark - 1) || tree.children[at]!.some(isWord);
}

/** Whether token `at` lies in a condition or an indirect question, where nothing is asserted. */
export function isConditional(tree: Tree, at: number): boolean {
  for (let i = at, steps = 0; i >= 0 && steps < 20; i = tree.tokens[i]!.head, steps++) {
    if (!/^(?:advcl|acl|ccomp)$/.test(relation(tree.tokens[i]!))) continue;
    const opens = marksOf(tree, i).some((mark) =>
      /^(?:if|whether|unless|until|once|before|without|provided)$/i.test(tree.tokens[mark]!.form),
    );
    if (opens) return isBelow(tree, at, i);
  }
  return false;
}
