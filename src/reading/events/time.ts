import type { TimeExpression } from "../../contracts/index.js";
import { relation, type Tree, tokensWithin } from "../syntax/tree.js";
import type { Scene } from "./scene.js";

const CLAUSE = /^(?:ccomp|acl|advcl|parataxis|root)$/;

/**
 * The time expression that governs the event at `at`: the nearest of its own clause or noun phrase, else one on the verb
 * that its clause shares ("on Monday they met and signed"). A time of the clause above, of when it was said, is not its.
 */
export function findTime(scene: Scene, at: number): string | undefined {
  const { tree, times } = scene;
  const { start, end } = tree.analysis.sentences[tree.tokens[at]!.sentence]!;
  const here = times.filter(
    (time) => time.start >= start && time.end <= end && (time.type === "DATE" || time.type === "TIME"),
  );
  const governed = here
    .map((time) => ({ time, distance: distanceTo(tree, time, at) }))
    .filter((one): one is { time: TimeExpression; distance: number } => one.distance !== undefined);
  governed.sort((a, b) => a.distance - b.distance);
  return governed[0]?.time.id;
}

/** Steps in the tree from the time up to the event or to the predicate the event shares; undefined across a clause. */
function distanceTo(tree: Tree, time: TimeExpression, at: number): number | undefined {
  const up = pathOfEvent(tree, at);
  const { from, to } = tokensWithin(tree, time);
  for (let i = from, steps = 0; i >= 0 && steps < 12; i = tree.tokens[i]!.head, steps++) {
    const shared = up.indexOf(i);
    if (shared >= 0) return steps + shared * 2;
    const inside = i >= from && i < to;
    if (!inside && CLAUSE.test(relation(tree.tokens[i]!))) return undefined;
  }
  return undefined;
}

/** The event and the predicates above it that share its time: those it is joined to, controlled or carried by. */
function pathOfEvent(tree: Tree, at: number): number[] {
  const path = [at];
  for (let i = at; path.length < 6; ) {
    const { head } = tree.tokens[i]!;
    const isNoun = /^(?:NOUN|PROPN)$/.test(tree.tokens[i]!.upos);
    const shared = isNoun ? /^(?:obj|nsubj|nmod|conj|compound)$/ : /^(?:conj|xcomp)$/;
    if (head < 0 || !shared.test(relation(tree.tokens[i]!))) break;
    path.push(head);
    i = head;
  }
  return path;
}
