import type { Analysis } from "../../../contracts/index.js";
import type { Stretch } from "../quotes/index.js";
import type { Role } from "../tagger/labels.js";
import type { Run } from "../tagger/runs.js";

/** Words and marks that matter between two runs. */
export const JOINING = [",", ";", ":", ".", '"', "and", "but", "who", "that"];
const WRITTEN = new Map<string, string>([
  ...JOINING.map((word): [string, string] => [word, word]),
  ...["“", "”", "``", "''"].map((mark): [string, string] => [mark, '"']),
]);

/** What the features of a link look at. */
export interface LinkContext {
  analysis: Analysis;
  runs: Run[];
  cues: Run[];
  /** The first tokens of the runs of each role, ascending. */
  starts: Record<Role, number[]>;
  /** Which of `JOINING` each token is. */
  joining: (string | undefined)[];
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
  const starts: LinkContext["starts"] = { source: [], cue: [], content: [] };
  for (const { role, from } of runs) starts[role].push(from);
  const joining = analysis.tokens.map(({ form }) => WRITTEN.get(form.toLowerCase()));
  return { analysis, runs, joining, cues: runs.filter((run) => run.role === "cue"), starts, quoteOf };
}

export const paragraphOf = ({ analysis }: LinkContext, token: number): number =>
  analysis.sentences[analysis.tokens[token]!.sentence]!.region;

export const sentenceOf = ({ analysis }: LinkContext, token: number): number =>
  analysis.tokens[token]!.sentence;
