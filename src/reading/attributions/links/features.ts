import type { Run } from "../tagger/runs.js";
import { type LinkContext, paragraphOf, sentenceOf } from "./context.js";

const BETWEEN = [",", ";", ":", ".", '"', "and", "but", "who", "that"];
/** No further than this do the words between two runs matter, in tokens. */
const REACH = 60;

/** What speaks for or against a source or content belonging to a cue; one name a feature, all of weight 1. */
export function linkFeatures(run: Run, cue: Run, context: LinkContext): string[] {
  const { analysis, runs, cues, quoteOf } = context;
  const { tokens } = analysis;
  const before = run.to <= cue.from;
  const [low, high] = before ? [run.to, cue.from] : [cue.to, run.from];
  const distance = Math.max(0, high - low);
  const sentences = sentenceOf(context, run.from) - sentenceOf(context, cue.from);
  const cuesBetween = Math.min(3, count(cues, low, high));
  const peersBetween = Math.min(
    3,
    count(
      runs.filter((other) => other.role === run.role),
      low,
      high,
    ),
  );
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
  const between = new Set(
    tokens
      .slice(low, Math.min(high, low + REACH))
      .map((token) => token.form.toLowerCase().replace(/[“”]|``|''/, '"')),
  );
  for (const word of BETWEEN) if (between.has(word)) features.push(`between ${side}${word}`);
  if (run.role === "content") {
    features.push(`quotes ${quotes} sentences ${clamp(sentences, 3)}`);
    features.push(`starts ${analysis.sentences[tokens[run.from]!.sentence]!.from === run.from}`);
  }
  return features.map((feature) => `${run.role} ${feature}`);
}

const count = (runs: Run[], low: number, high: number) =>
  runs.filter((other) => low <= other.from && other.from < high).length;

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));

const bin = (distance: number) => (distance < 5 ? distance : 5 + Math.min(5, distance >> 3));
