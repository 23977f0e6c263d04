import { percent } from "../table.js";
import type { Article } from "./article.js";
import { isRight, pairUp } from "./pairs.js";

const BINS = 10;

/** How often an attribution of a given score is right: ten bins of equal width. */
export class ConfidenceCurve {
  private readonly bins = Array.from({ length: BINS }, () => ({ count: 0, right: 0, score: 0 }));

  add(article: Article): void {
    const right = new Set(
      pairUp(article)
        .filter(isRight)
        .map(({ found }) => found),
    );
    for (const one of article.found) {
      const bin = this.bins[Math.min(BINS - 1, Math.floor(one.score * BINS))]!;
      bin.count++;
      bin.score += one.score;
      if (right.has(one)) bin.right++;
    }
  }

  /** A row for every bin that holds something: its borders, mean score and share right in percent, count. */
  rows(): string[][] {
    return this.bins.flatMap(({ count, right, score }, index) =>
      count === 0
        ? []
        : [
            [
              `${(index / BINS).toFixed(1)}–${((index + 1) / BINS).toFixed(1)}`,
              percent(score, count),
              percent(right, count),
              `${count}`,
            ],
          ],
    );
  }
}
