import type { Analysis, Span, Token } from "../../contracts/index.js";

/** The dependency trees of one text, with the way down as well as up. Token indexes are those of `analysis.tokens`. */
export interface Tree {
  analysis: Analysis;
  tokens: Token[];
  children: number[][];
}

/** Tokens `from` (inclusive) to `to` (exclusive). */
export interface TokenRange {
  from: number;
  to: number;
}

const grown = new WeakMap<Analysis, Tree>();

/** The tree of an analysis, grown at the first call: every reader asks for it. */
export function growTree(analysis: Analysis): Tree {
  const known = grown.get(analysis);
  if (known) return known;
  const tree = grow(analysis);
  grown.set(analysis, tree);
  return tree;
}

function grow(analysis: Analysis): Tree {
  const { tokens } = analysis;
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, i) => {
    children[token.head]?.push(i);
  });
  return { analysis, tokens, children };
}

/** The relation without its subtype: "nsubj" for "nsubj:pass". */
export function relation(token: Token): string {
  const colon = token.deprel.indexOf(":");
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
}

/** First child of `i` in one of the given relations, subtype ignored. */
export function childIn(tree: Tree, i: number, ...relations: string[]): number | undefined {
  return tree.children[i]!.find((child) => relations.includes(relation(tree.tokens[child]!)));
}

/** True when `i` is `ancestor` or hangs below it. */
export function isBelow(tree: Tree, i: number, ancestor: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < 200; at = tree.tokens[at]!.head, steps++) {
    if (at === ancestor) return true;
  }
  return false;
}

/** Edges of the parse between two tokens of a sentence. */
export function stepsBetween({ tokens }: Tree, a: number, b: number): number {
  const above = new Map<number, number>();
  for (let at = a, steps = 0; at >= 0; at = tokens[at]!.head, steps++) above.set(at, steps);
  for (let at = b, steps = 0; at >= 0; at = tokens[at]!.head, steps++) {
    const met = above.get(at);
    if (met !== undefined) return met + steps;
  }
  return tokens.length;
}

/** The tokens that touch the span. */
export function tokensWithin(tree: Tree, span: Span): TokenRange {
  const { tokens } = tree;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && tokens[to]!.start < span.end) to++;
  return { from: low, to };
}

/** The token of the range whose head lies outside it; the first nominal one when the parse gives several. */
export function headWithin(tree: Tree, range: TokenRange): number | undefined {
  const heads: number[] = [];
  for (let i = range.from; i < range.to; i++) {
    const { head, upos } = tree.tokens[i]!;
    if ((head < range.from || head >= range.to) && upos !== "PUNCT") heads.push(i);
  }
  return heads.find((i) => /^(PROPN|NOUN|PRON)$/.test(tree.tokens[i]!.upos)) ?? heads[0];
}

export function textOf(tree: Tree, range: TokenRange): string {
  if (range.to <= range.from) return "";
  return tree.analysis.text.slice(tree.tokens[range.from]!.start, tree.tokens[range.to - 1]!.end);
}
