import type { Analysis } from "../../../contracts/index.js";
import type { Stretch } from "../quotes/index.js";
import type { Run } from "../tagger/runs.js";

/** What the features of a link look at. */
export interface LinkContext {
  analysis: Analysis;
  runs: Run[];
  cues: Run[];
  /** Index of the outermost quotation a token lies in, its marks counted in; -1 outside. */
  quoteOf: number[];
}

export function linkContext(analysis: Analysis, runs: Run[], quotes: Stretch[]): LinkContext {
  const outer = quotes.filter((quote) => quote.depth === 0);
  let next = 0;
  const quoteOf = analysis.tokens.map(({ start, end }) => {
    while (next < outer.length && outer[next]!.marked.end < end) next++;
    const quote = outer[next];
    return quote && quote.marked.start <= start && end <= quote.marked.end ? next : -1;
  });
  return { analysis, runs, cues: runs.filter((run) => run.role === "cue"), quoteOf };
}

export const paragraphOf = ({ analysis }: LinkContext, token: number): number =>
  analysis.sentences[analysis.tokens[token]!.sentence]!.region;

export const sentenceOf = ({ analysis }: LinkContext, token: number): number =>
  analysis.tokens[token]!.sentence;
