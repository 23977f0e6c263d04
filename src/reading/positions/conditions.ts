import type { ConditionRelation, Position } from "../../contracts/index.js";
import { childIn, isBelow, relation, type Tree } from "../actors/syntax/tree.js";
import { stretchOf } from "./stretch.js";

type Condition = Position["conditions"][number];

/** A condition and the token that heads it in the parse. */
export interface PlacedCondition extends Condition {
  head: number;
  /** The first token that belongs to it, connective included. */
  from: number;
}

/** Connectives that take a clause. */
const CLAUSAL: { [word: string]: ConditionRelation } = {
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

/** Connectives that take a noun. "until Monday" and "before Friday" are deadlines, sorted out by the noun. */
const NOMINAL: { [word: string]: ConditionRelation } = { without: "without", until: "until", before: "before", pending: "until" };

/** Nouns behind "in", "on" or "for" whose complement is the condition: "in exchange for", "on condition that". */
const NOUNS = /^(?:exchange|return|condition)$/;

/**
 * The conditions that hang on the predicate `at`: explicit connectives only. Spans leave the connective out, since the
 * relation says it; "only" makes an "if" exclusive and an "after" or "when" a "once".
 */
export function findConditions(tree: Tree, at: number): PlacedCondition[] {
  const found: PlacedCondition[] = [];
  for (const child of tree.children[at]!) {
    const condition = clausal(tree, at, child) ?? nominal(tree, child) ?? inReturn(tree, child);
    if (condition) found.push(condition);
  }
  return found;
}

function clausal(tree: Tree, at: number, child: number): PlacedCondition | undefined {
  if (!/^(?:advcl|acl)$/.test(relation(tree.tokens[child]!))) return undefined;
  const marks = tree.children[child]!.filter(
    (i) => i < child && /^(?:mark|advmod|case|cc|fixed)$/.test(relation(tree.tokens[i]!)),
  );
  for (const mark of marks) {
    const word = tree.tokens[mark]!.form.toLowerCase();
    const only = isOnly(tree, at, marks[0]!);
    const stated = word in CLAUSAL ? CLAUSAL[word] : only && /^(?:after|when)$/.test(word) ? "once" : undefined;
    if (!stated) continue;
    const span = stretchOf(tree, child, new Set(marks.filter((i) => i <= mark)));
    return { head: child, from: mark, span, relation: only && stated === "if" ? "only if" : stated };
  }
  return undefined;
}

/** "only" right before the connective, or on the predicate: "would only talk if". */
function isOnly(tree: Tree, at: number, mark: number): boolean {
  const near = tree.tokens[mark - 1]?.form.toLowerCase() === "only" || tree.tokens[mark]!.form.toLowerCase() === "only";
  return near || tree.children[at]!.some((i) => tree.tokens[i]!.form.toLowerCase() === "only");
}

function nominal(tree: Tree, child: number): PlacedCondition | undefined {
  const token = tree.tokens[child]!;
  if (!/^(?:obl|nmod)$/.test(relation(token)) || token.deprel === "obl:tmod") return undefined;
  const preposition = childIn(tree, child, "case");
  if (preposition === undefined || token.upos !== "NOUN") return undefined;
  const stated = NOMINAL[tree.tokens[preposition]!.form.toLowerCase()];
  if (!stated) return undefined;
  return { head: child, from: preposition, span: stretchOf(tree, child, new Set([preposition])), relation: stated };
}

function inReturn(tree: Tree, child: number): PlacedCondition | undefined {
  const token = tree.tokens[child]!;
  if (!NOUNS.test(token.form.toLowerCase())) return undefined;
  const inside = tree.children[child]!.find((i) => i > child && /^(?:nmod|acl|ccomp|advcl)$/.test(relation(tree.tokens[i]!)));
  if (inside === undefined) return undefined;
  const marks = tree.children[inside]!.filter((i) => i < inside && /^(?:case|mark)$/.test(relation(tree.tokens[i]!)));
  const preposition = childIn(tree, child, "case") ?? child;
  const stated = token.form.toLowerCase() === "condition" ? "only if" : "if";
  return { head: inside, from: preposition, span: stretchOf(tree, inside, new Set(marks)), relation: stated };
}

/** Whether token `at` lies in a condition, where nothing is asserted. */
export function isConditional(tree: Tree, at: number): boolean {
  for (let i = at, steps = 0; i >= 0 && steps < 20; i = tree.tokens[i]!.head, steps++) {
    const token = tree.tokens[i]!;
    if (!/^(?:advcl|acl|ccomp)$/.test(relation(token))) continue;
    const mark = tree.children[i]!.find((child) => relation(tree.tokens[child]!) === "mark" && child < i);
    if (mark !== undefined && /^(?:if|whether|unless|until|once|before|without|though)$/i.test(tree.tokens[mark]!.form)) {
      return isBelow(tree, at, i);
    }
  }
  return false;
}
