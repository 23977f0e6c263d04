import { Tally } from "../tally.js";
import type { Article, Tokens } from "./article.js";

/** A gold and a found attribution that speak of the same words. */
export interface Pair {
  gold: Tokens;
  found: Tokens;
  /** Jaccard overlap of their contents. */
  overlap: number;
  sameSource: boolean;
}

/** Best pairs first, each attribution used once: by overlap of content, a shared cue counting 0.3. */
export function pairUp(article: Article): Pair[] {
  const candidates = article.gold.flatMap((gold) =>
    article.found.flatMap((found) => {
      const overlap = jaccard(gold.content, found.content);
      if (overlap === 0) return [];
      const shared = gold.cue.some((token) => found.cue.includes(token)) ? 0.3 : 0;
      const sameSource = article.headOf(gold.source) === article.headOf(found.source);
      return [{ gold, found, overlap, sameSource, rank: overlap + shared }];
    }),
  );
  const used = new Set<Tokens>();
  return candidates
    .sort((a, b) => b.rank - a.rank)
    .filter(({ gold, found }) => {
      if (used.has(gold) || used.has(found)) return false;
      used.add(gold).add(found);
      return true;
    });
}

export const isRight = (pair: Pair): boolean => pair.overlap >= 0.5 && pair.sameSource;

/** Precision over the found and recall over the gold attributions that `counts` lets in. */
export class AttributionScore {
  private found = 0;
  private gold = 0;
  private rightFound = 0;
  private rightGold = 0;

  constructor(private readonly counts: (one: Tokens, article: Article) => boolean) {}

  add(article: Article): void {
    const right = pairUp(article).filter(isRight);
    const rightFound = new Set(right.map((pair) => pair.found));
    const rightGold = new Set(right.map((pair) => pair.gold));
    for (const one of article.found.filter((candidate) => this.counts(candidate, article))) {
      this.found++;
      if (rightFound.has(one)) this.rightFound++;
    }
    for (const one of article.gold.filter((candidate) => this.counts(candidate, article))) {
      this.gold++;
      if (rightGold.has(one)) this.rightGold++;
    }
  }

  /** Precision, recall, F1 and gold attributions, for a table. */
  cells(): string[] {
    const tally = new Tally();
    tally.add(this.gold, this.found, this.rightGold, this.rightFound);
    return [tally.precision, tally.recall, tally.f1, `${this.gold}`];
  }
}

function jaccard(a: number[], b: number[]): number {
  const other = new Set(b);
  const shared = a.filter((token) => other.has(token)).length;
  return shared / Math.max(1, a.length + b.length - shared);
}
