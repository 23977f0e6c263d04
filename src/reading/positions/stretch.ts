import type { Span } from "../../contracts/index.js";
import { type Tree, relation } from "../actors/syntax/tree.js";

const OUTSIDE = /^(?:punct|parataxis|discourse|vocative|dislocated)$/;

/**
 * The characters of token `at` and all that hangs on it, without punctuation at its ends, without the tokens in `without`
 * and what hangs on those when they stand at its ends, and without side remarks ("he said").
 */
export function stretchOf(tree: Tree, at: number, without: ReadonlySet<number> = new Set()): Span {
  const own = [...collect(tree, at, without)].sort((a, b) => a - b);
  let from = 0;
  let to = own.length - 1;
  while (from < to && tree.tokens[own[from]!]!.upos === "PUNCT") from++;
  while (to > from && tree.tokens[own[to]!]!.upos === "PUNCT") to--;
  const inside = unbroken(tree, own.slice(from, to + 1), at);
  return { start: tree.tokens[inside[0]!]!.start, end: tree.tokens[inside[inside.length - 1]!]!.end };
}

function collect(tree: Tree, at: number, without: ReadonlySet<number>, into = new Set<number>()): Set<number> {
  into.add(at);
  for (const child of tree.children[at]!) {
    if (without.has(child) || into.has(child)) continue;
    if (OUTSIDE.test(relation(tree.tokens[child]!)) && relation(tree.tokens[child]!) !== "punct") continue;
    collect(tree, child, without, into);
  }
  return into;
}

/** The run around `at` that no gap of words breaks; a gap of punctuation alone is no break. */
function unbroken(tree: Tree, own: number[], at: number): number[] {
  const joined = (left: number, right: number): boolean => {
    for (let i = left + 1; i < right; i++) if (tree.tokens[i]!.upos !== "PUNCT") return false;
    return true;
  };
  let from = own.indexOf(at);
  let to = from;
  while (from > 0 && joined(own[from - 1]!, own[from]!)) from--;
  while (to < own.length - 1 && joined(own[to]!, own[to + 1]!)) to++;
  return own.slice(from, to + 1);
}
