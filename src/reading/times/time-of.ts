import type { Analysis, Span, TimeExpression } from "../../contracts/index.js";
import { growTree, headWithin, relation, type Tree, tokensWithin } from "../syntax/tree.js";

/** A clause of its own: what stands in it does not date what stands outside. */
const CLAUSE = /^(?:ccomp|acl|advcl|parataxis|root)$/;

/**
 * Id of the date or clock time that governs the words at `at`: the nearest in the tree among those of their own clause or
 * noun phrase, else one on the predicate they share ("on Monday they met and signed"). The time of a clause above, when
 * something was said, is not theirs. Undefined when none governs them.
 */
export function timeOf(analysis: Analysis, times: TimeExpression[], at: Span): string | undefined {
  const tree = growTree(analysis);
  const head = headWithin(tree, tokensWithin(tree, at));
  if (head === undefined) return undefined;
  const sentence = analysis.sentences[tree.tokens[head]!.sentence]!;
  const path = sharedPath(tree, head);
  let nearest: { id: string; distance: number } | undefined;
  for (const time of times) {
    if (time.type === "DURATION" || time.type === "SET") continue;
    if (time.start < sentence.start || time.end > sentence.end) continue;
    const distance = distanceTo(tree, time, path);
    if (distance !== undefined && (!nearest || distance < nearest.distance))
      nearest = { id: time.id, distance };
  }
  return nearest?.id;
}

/** Steps from the time up to the word or a predicate it shares, which count double; undefined across a clause. */
function distanceTo(tree: Tree, time: TimeExpression, path: number[]): number | undefined {
  const { from, to } = tokensWithin(tree, time);
  for (let i = from, steps = 0; i >= 0 && steps < 12; i = tree.tokens[i]!.head, steps++) {
    const shared = path.indexOf(i);
    if (shared >= 0) return steps + shared * 2;
    if ((i < from || i >= to) && CLAUSE.test(relation(tree.tokens[i]!))) return undefined;
  }
  return undefined;
}

/** The word and those above that share its time: what it is joined to, controlled or carried by. */
function sharedPath(tree: Tree, from: number): number[] {
  const path = [from];
  for (let i = from; path.length < 6; i = path.at(-1)!) {
    const token = tree.tokens[i]!;
    const isNoun = /^(?:NOUN|PROPN)$/.test(token.upos);
    const shared = isNoun ? /^(?:obj|nsubj|nmod|conj|compound)$/ : /^(?:conj|xcomp)$/;
    if (token.head < 0 || !shared.test(relation(token))) break;
    path.push(token.head);
  }
  return path;
}
