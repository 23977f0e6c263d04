import type { Run } from "../tagger/runs.js";
import { JOINING, type LinkContext, paragraphOf, sentenceOf } from "./context.js";

/** No further than this do the words between two runs matter, in tokens. */
const REACH = 60;

/** What speaks for or against a source or content belonging to a cue; one name a feature, all of weight 1. */
export function linkFeatures(run: Run, cue: Run, context: LinkContext): string[] {
  const { analysis, starts, joining, quoteOf } = context;
  const { tokens } = analysis;
  const before = run.to <= cue.from;
  const [low, high] = before ? [run.to, cue.from] : [cue.to, run.from];
  const distance = Math.max(0, high - low);
  const sentences = sentenceOf(context, run.from) - sentenceOf(context, cue.from);
  const cuesBetween = count(starts.cue, low, high);
  const peersBetween = count(starts[run.role], low, high);
  const side = before ? "<" : ">";
  const quotes = `${quoteOf[run.from]! >= 0}${quoteOf[cue.from]! >= 0}`;
  const sameQuote = quoteOf[run.from]! >= 0 && quoteOf[run.from] === quoteOf[cue.from];
  const features = [
    `distance ${side}${bin(distance)}`,
    `sentences ${clamp(sentences, 4)}`,
    `cues ${side}${cuesBetween}`,
    `peers ${side}${peersBetween}`,
    `adjacent ${side}${distance === 0}`,
    `cue ${side}${Math.min(2, cuesBetween)} ${tokens[cue.from]!.form.toLowerCase()}`,
    `quotes ${quotes}`,
    `same quote ${sameQuote}`,
    `paragraphs ${Math.min(3, Math.abs(paragraphOf(context, run.from) - paragraphOf(context, cue.from)))}`,
  ];
  const between = new Set(joining.slice(low, Math.min(high, low + REACH)));
  for (const word of JOINING) if (between.has(word)) features.push(`between ${side}${word}`);
  if (run.role === "content") {
    features.push(`quotes ${quotes} sentences ${clamp(sentences, 3)}`);
    features.push(`starts ${analysis.sentences[tokens[run.from]!.sentence]!.from === run.from}`);
  }
  return features.map((feature) => `${run.role} ${feature}`);
}

/** How many of the ascending `starts` lie from `low` (inclusive) to `high` (exclusive); 3 stands for more. */
function count(starts: number[], low: number, high: number): number {
  const first = starts.findIndex((start) => start >= low);
  let found = 0;
  while (first >= 0 && found < 3 && starts[first + found]! < high) found++;
  return found;
}

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));

const bin = (distance: number) => (distance < 5 ? distance : 5 + Math.min(5, distance >> 3));
