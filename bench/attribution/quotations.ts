import type { Analysis, Span } from "../../src/contracts/index.js";
import { tokensOf } from "../../training/attribution/encode.js";
import { Tally } from "../tally.js";
import type { Article, Tokens } from "./article.js";
import { addOverlaps, type Range } from "./overlap.js";

const MARK = /^(["“”„«»]+|``|'')$/;

/**
 * Quotations against the contents of gold attributions that are quoted whole. A quotation is a run of tokens between
 * marks or borders of paragraphs, punctuation at its ends aside; quoted words that nobody is said to have said count against.
 */
export class QuotationScore {
  private readonly exact = new Tally();
  private readonly overlap = new Tally();

  /** `found`: spans of the article's text; by default the contents of the attributions that were found quoted whole. */
  add(article: Article, found?: Span[]): void {
    const { analysis } = article;
    const direct = (all: Tokens[]) =>
      all.filter((one) => article.isDirect(one)).flatMap(({ content }) => runsOf(content, analysis));
    const gold = direct(article.gold);
    const mine = found
      ? found.flatMap((span) => runsOf(tokensOf([span], analysis), analysis))
      : direct(article.found);
    this.exact.addKeys(gold.map(keyOf), mine.map(keyOf));
    addOverlaps(this.overlap, gold, mine);
  }

  /** Precision, recall and F1 of exact quotations, F1 of overlaps by half, gold quotations. */
  cells(): string[] {
    const { precision, recall, f1, gold } = this.exact;
    return [precision, recall, f1, this.overlap.f1, `${gold}`];
  }
}

function runsOf(content: number[], { tokens, sentences }: Analysis): Range[] {
  const regionOf = (token: number) => sentences[tokens[token]!.sentence]!.region;
  const words = content.filter((token) => !MARK.test(tokens[token]!.form));
  const runs: Range[] = [];
  for (const token of words) {
    const last = runs.at(-1);
    if (last && last.to === token && regionOf(last.from) === regionOf(token)) last.to = token + 1;
    else runs.push({ from: token, to: token + 1 });
  }
  const isWord = (token: number) => tokens[token]!.upos !== "PUNCT";
  return runs.flatMap(({ from, to }) => {
    while (from < to && !isWord(from)) from++;
    while (to > from && !isWord(to - 1)) to--;
    return from < to ? [{ from, to }] : [];
  });
}

const keyOf = ({ from, to }: Range) => `${from}-${to}`;
