import type { Analysis, Attribution, Report } from "../../src/contracts/index.js";
import { headOf } from "../../src/reading/attributions/context.js";
import { findQuotes } from "../../src/reading/attributions/quotes/index.js";
import { tokensOf } from "../../training/attribution/encode.js";
import { type GoldArticle, type GoldAttribution, paragraphsOf } from "../../training/attribution/polnear.js";

/** One attribution, gold or found, as tokens. */
export interface Tokens {
  source: number[];
  cue: number[];
  content: number[];
  /** What the product gave it; 1 for gold. */
  score: number;
}

export interface Article {
  name: string;
  analysis: Analysis;
  gold: Tokens[];
  found: Tokens[];
  goldSpans: GoldAttribution[];
  foundSpans: GoldAttribution[];
  isDirect(one: Tokens): boolean;
  hasPlainCue(one: Tokens): boolean;
  /** The token that heads a source, -1 for none. */
  headOf(tokens: number[]): number;
}

const PLAIN = new Set(["say", "tell", "write", "add"]);

/** PolNeAR's text as a report: the first line its headline, every other line a paragraph. */
export function reportOf(name: string, text: string): Report {
  const blocks = paragraphsOf(text).map((span, index) => ({
    ...span,
    kind: index === 0 ? ("headline" as const) : ("paragraph" as const),
  }));
  const empty = { sha256: "", sourceSha256: "", input: name, language: "en", furniture: [], omitted: [] };
  return { ...empty, id: name, text, blocks };
}

export function openArticle(article: GoldArticle, analysis: Analysis, attributions: Attribution[]): Article {
  const quotes = findQuotes(analysis.text, analysis.regions);
  const isQuoted = analysis.tokens.map(({ start, end }) =>
    quotes.some(({ marked }) => marked.start <= start && end <= marked.end),
  );
  const foundSpans = attributions.map(({ source, cue, content }) => ({
    source: source ? [source] : [],
    cue: cue ? [cue] : [],
    content,
  }));
  const toTokens = (one: GoldAttribution, score: number): Tokens => ({
    source: tokensOf(one.source, analysis),
    cue: tokensOf(one.cue, analysis),
    content: tokensOf(one.content, analysis),
    score,
  });
  return {
    name: article.name,
    analysis,
    gold: article.attributions.map((one) => toTokens(one, 1)),
    found: foundSpans.map((one, index) => toTokens(one, attributions[index]!.basis.score)),
    goldSpans: article.attributions,
    foundSpans,
    isDirect({ content }) {
      const words = content.filter((token) => analysis.tokens[token]!.upos !== "PUNCT");
      return words.length > 0 && words.every((token) => isQuoted[token]);
    },
    hasPlainCue: ({ cue }) => cue.some((token) => PLAIN.has(analysis.tokens[token]!.lemma.toLowerCase())),
    headOf(tokens) {
      if (tokens.length === 0) return -1;
      return headOf({ from: tokens[0]!, to: tokens.at(-1)! + 1 }, analysis.tokens);
    },
  };
}
