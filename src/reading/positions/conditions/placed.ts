import type { Position } from "../../../contracts/index.js";
import { relation, type Tree } from "../../syntax/tree.js";
import { stretchOf } from "../stretch.js";

export type Condition = Position["conditions"][number];
export type Relation = Condition["relation"];

/** Where a condition hangs. */
interface Hung {
  /** Token that heads it in the parse. */
  head: number;
  /** Its first token, connective and "only" included. */
  from: number;
  /** The predicate that it is a condition on. */
  governor: number;
}

export interface PlacedCondition extends Condition, Hung {}

export interface Place extends Hung {
  /** The last token of what opens the condition. */
  connective: number;
}

/**
 * The condition's span begins right behind the connective, since a parse is surer of where a clause ends than of where its
 * subject hangs.
 */
export function placeCondition(
  tree: Tree,
  { head, connective, from, governor }: Place,
  stated: Relation,
): PlacedCondition {
  const openers = new Set(tree.children[head]!.filter((i) => i <= connective));
  for (let i = from; i <= connective; i++) openers.add(i);
  const span = { start: tree.tokens[connective + 1]!.start, end: stretchOf(tree, head, openers).end };
  return { head, from, governor, span, relation: stated };
}

export function isPredicate(tree: Tree, at: number): boolean {
  const { upos, xpos } = tree.tokens[at]!;
  // A tag of a finite verb beside the class of a noun: the two are guessed apart.
  return (
    upos === "VERB" ||
    (upos === "NOUN" && /^VB[DPZ]$/.test(xpos)) ||
    tree.children[at]!.some((i) => /^cop$/.test(tree.tokens[i]!.deprel))
  );
}

/** The predicate at or above `at`: a condition hung on a noun is one on what is said of the noun. */
export function predicateAbove(tree: Tree, at: number): number | undefined {
  for (let i = at, steps = 0; i >= 0 && steps < 10; i = tree.tokens[i]!.head, steps++) {
    if (isPredicate(tree, i) || (relation(tree.tokens[i]!) === "root" && tree.tokens[i]!.upos === "AUX"))
      return i;
  }
  return undefined;
}

/** "only" right before the connective. */
export function startWithOnly(tree: Tree, connective: number): number {
  return tree.tokens[connective - 1]?.form.toLowerCase() === "only" ? connective - 1 : connective;
}
