import type { Span } from "../../contracts/index.js";
import type { Tree } from "../syntax/tree.js";
import { ownTokens } from "./status/own-times.js";

/** The characters of the clause or noun phrase that tells of the event at `at`, punctuation at its ends left off. */
export function clauseAround(tree: Tree, at: number): Span {
  const words = ownTokens(tree, at, true).filter((i) => tree.tokens[i]!.upos !== "PUNCT");
  const first = Math.min(at, ...words);
  const last = Math.max(at, ...words);
  return { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
}
