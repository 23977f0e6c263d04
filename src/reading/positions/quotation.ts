import type { Attribution, Span } from "../../contracts/index.js";
import { type Tree, tokensWithin } from "../syntax/tree.js";

/** Cuts off what a parse hangs on the words said though it is not said: "according to a draft". */
export function keepSaid(span: Span, attribution: Attribution | undefined): Span {
  const said = attribution?.content.find(({ start, end }) => start <= span.start && span.start < end);
  return said ? { start: span.start, end: Math.min(span.end, said.end) } : span;
}

/**
 * The span with both marks of a quotation or none: it reaches on to the closing mark of one that opens in it, and begins
 * behind an opening mark that is not closed in the sentence.
 */
export function closeQuotation(tree: Tree, span: Span): Span {
  const { from, to } = tokensWithin(tree, span);
  if (to - from < 2) return span;
  let open: number | undefined;
  for (let i = from; i < to; i++) {
    if (tree.tokens[i]!.xpos === "``") open = i;
    else if (tree.tokens[i]!.xpos === "''") open = undefined;
  }
  if (open === undefined) return span;
  if (open === from) return { start: tree.tokens[open + 1]?.start ?? span.start, end: span.end };
  const { sentence } = tree.tokens[open]!;
  for (let i = to; tree.tokens[i]?.sentence === sentence; i++) {
    if (tree.tokens[i]!.xpos === "''") return { start: span.start, end: tree.tokens[i]!.end };
  }
  const behind = tree.tokens[open + 1];
  return behind && behind.start < span.end ? { start: behind.start, end: span.end } : span;
}
