import type { Analysis, Report, Token } from "../../contracts/index.js";
import { type LinkContext, linkContext } from "./links/context.js";
import type { Stretch } from "./quotes/index.js";
import type { Run } from "./tagger/runs.js";

/** An outermost quotation and its tokens, `from` (inclusive) to `to` (exclusive), marks counted in. */
export interface Quotation {
  stretch: Stretch;
  from: number;
  to: number;
}

/** What the rules look at. */
export interface Context extends LinkContext {
  report: Pick<Report, "text" | "blocks">;
  tokens: Token[];
  /** Tokens that are verbs. */
  verbs: number[];
  /** Dependents of every token. */
  children: number[][];
  /** Outermost quotations, in order; `quoteOf` holds indices into it. */
  quotations: Quotation[];
}

export function openContext(
  report: Context["report"],
  analysis: Analysis,
  runs: Run[],
  quotes: Stretch[],
): Context {
  const links = linkContext(analysis, runs, quotes);
  const children: number[][] = analysis.tokens.map(() => []);
  for (const [index, { head }] of analysis.tokens.entries()) if (head >= 0) children[head]!.push(index);
  const verbs = analysis.tokens.flatMap(({ upos }, index) => (upos === "VERB" ? [index] : []));
  const quotations = quotes
    .filter((quote) => quote.depth === 0)
    .map((stretch, index) => {
      const from = links.quoteOf.indexOf(index);
      const to = links.quoteOf.lastIndexOf(index) + 1;
      return { stretch, from, to };
    });
  return { ...links, report, tokens: analysis.tokens, verbs, children, quotations };
}

export const isHeadline = ({ report, tokens }: Context, token: number): boolean =>
  report.blocks.some(
    ({ kind, start, end }) =>
      (kind === "headline" || kind === "heading") &&
      start <= tokens[token]!.start &&
      tokens[token]!.end <= end,
  );

/** Tokens `from` to `to` that hang on `head`, itself counted in. */
export function subtreeOf(
  { children }: Pick<Context, "children">,
  head: number,
): { from: number; to: number } {
  let [from, to] = [head, head + 1];
  const open = [head];
  for (let steps = 0; open.length > 0 && steps < children.length; steps++) {
    const token = open.pop()!;
    from = Math.min(from, token);
    to = Math.max(to, token + 1);
    open.push(...children[token]!);
  }
  return { from, to };
}

/** The token of a run that hangs on something outside it. */
export function headOf({ from, to }: Pick<Run, "from" | "to">, tokens: Token[]): number {
  for (let at = from; at < to; at++) {
    const { head, deprel } = tokens[at]!;
    if ((head < from || head >= to) && deprel !== "punct") return at;
  }
  return from;
}

/** Dependents of a token whose relation, without subtype, is one of these. */
export const dependents = ({ children, tokens }: Context, head: number, ...relations: string[]): number[] =>
  children[head]!.filter((child) => relations.includes(tokens[child]!.deprel.split(":")[0]!));

export const wordsOf = ({ tokens }: Context, { from, to }: Pick<Run, "from" | "to">): string[] =>
  tokens.slice(from, to).map((token) => token.form.toLowerCase());
