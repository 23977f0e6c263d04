import type { Span } from "../../contracts/index.js";
import { relation, type Tree } from "../syntax/tree.js";

const OUTSIDE = /^(?:punct|parataxis|discourse|vocative|dislocated)$/;

/**
 * The characters of token `at` and all that hangs on it, but for the tokens in `without` and what hangs on those,
 * punctuation at the ends and side remarks ("he said"). What such a gap cuts off is left out too.
 */
export function stretchOf(tree: Tree, at: number, without: ReadonlySet<number> = new Set()): Span {
  const own = [...collect(tree, at, without)].sort((a, b) => a - b);
  const inside = unbroken(tree, own, at);
  const isWord = (i: number): boolean => tree.tokens[i]!.upos !== "PUNCT";
  const first = inside.find(isWord) ?? at;
  const last = inside.findLast(isWord) ?? at;
  return { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
}

function collect(
  tree: Tree,
  at: number,
  without: ReadonlySet<number>,
  into = new Set<number>(),
): Set<number> {
  into.add(at);
  for (const child of tree.children[at]!) {
    if (without.has(child) || into.has(child) || isAside(tree, child)) continue;
    if (OUTSIDE.test(relation(tree.tokens[child]!)) && relation(tree.tokens[child]!) !== "punct") continue;
    collect(tree, child, without, into);
  }
  return into;
}

/** A relative or participial clause behind a comma tells something more and is no part of it. */
function isAside(tree: Tree, at: number): boolean {
  const { deprel, xpos } = tree.tokens[at]!;
  if (deprel !== "acl:relcl" && !(relation(tree.tokens[at]!) === "advcl" && xpos === "VBG")) return false;
  const first = Math.min(at, ...tree.children[at]!.filter((i) => relation(tree.tokens[i]!) !== "punct"));
  return tree.tokens[first - 1]?.form === ",";
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
