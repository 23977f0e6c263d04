import type { Span } from "./span.js";

/** One token. Offsets point into the analysed text; `form` is the text between them. */
export interface Token extends Span {
  form: string;
  lemma: string;
  /** Universal part of speech (UD v2). */
  upos: string;
  /** Penn Treebank part of speech. */
  xpos: string;
  /** Index of the head in `Analysis.tokens`, or -1 for the root of a sentence. */
  head: number;
  /** Universal dependency relation to the head (UD v2, with subtype), e.g. "nsubj", "obl:tmod". */
  deprel: string;
  /** Index into `Analysis.sentences`. */
  sentence: number;
}

/** One sentence: characters `start`–`end`, tokens `from` (inclusive) to `to` (exclusive). */
export interface Sentence extends Span {
  from: number;
  to: number;
  /** Index of the region (paragraph) it belongs to. */
  region: number;
}

/** One name. Characters `start`–`end`, tokens `from` (inclusive) to `to` (exclusive). */
export interface Name extends Span {
  from: number;
  to: number;
  kind: "PER" | "ORG" | "LOC" | "MISC";
  /** How likely it is right in borders and kind, 0–1. */
  score: number;
}

/** What the language layer knows of a text. Everything above it reads this and nothing else of language. */
export interface Analysis {
  text: string;
  /** The stretches that were analysed; no sentence crosses a region's border. */
  regions: Span[];
  sentences: Sentence[];
  tokens: Token[];
  names: Name[];
}
