import type { Analysis, Span } from "../../src/contracts/index.js";
import { findQuotes } from "../../src/reading/attributions/quotes/index.js";
import { type Label, type Role, ROLES } from "../../src/reading/attributions/tagger/labels.js";
import { tokenStates } from "../../src/reading/attributions/tagger/state.js";
import type { GoldArticle, GoldAttribution } from "./polnear.js";

/** One article as the trainer reads it, a line of JSON. */
export interface Encoded {
  name: string;
  /** The tagger does not learn from it. */
  heldOut: boolean;
  /** Codes of quotation, paragraph and sentence. */
  states: number[];
  labels: Label[];
  /** Index of the first token of every sentence. */
  sentences: number[];
}

export function encodeArticle(article: GoldArticle, heldOut: boolean, analysis: Analysis): Encoded {
  const quotes = findQuotes(analysis.text, analysis.regions);
  return {
    name: article.name,
    heldOut,
    states: tokenStates(analysis, quotes),
    labels: goldLabels(article.attributions, analysis),
    sentences: analysis.sentences.map((sentence) => sentence.from),
  };
}

/** Indices of the tokens that share a character with a span. */
export function tokensOf(spans: Span[], analysis: Pick<Analysis, "tokens">): number[] {
  return analysis.tokens.flatMap((token, index) =>
    spans.some((span) => token.start < span.end && span.start < token.end) ? [index] : [],
  );
}

/** BIO over source, cue and content; a run is cut at sentence borders. A later attribution overwrites an earlier one. */
export function goldLabels(attributions: GoldAttribution[], analysis: Analysis): Label[] {
  const { tokens, sentences } = analysis;
  const roles: (Role | undefined)[] = tokens.map(() => undefined);
  const owner: number[] = tokens.map(() => -1);
  for (const [number, attribution] of attributions.entries()) {
    for (const role of ["content", "source", "cue"] as const) {
      for (const token of tokensOf(attribution[role], analysis)) {
        roles[token] = role;
        owner[token] = number;
      }
    }
  }
  const starts = new Set(sentences.map((sentence) => sentence.from));
  return tokens.map((_, index) => {
    const role = roles[index];
    if (!role || !ROLES.includes(role)) return "O";
    const goesOn = !starts.has(index) && roles[index - 1] === role && owner[index - 1] === owner[index];
    return `${goesOn ? "I" : "B"}-${role}` as Label;
  });
}
