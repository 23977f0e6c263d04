import { percent, table } from "../../bench/table.js";

export interface Scored {
  score: number;
  right: boolean;
}

const BINS = 10;

/** How right events are that score at least so much, how many of the right ones are left, and how far score and share differ. */
export function describeCurve(events: Scored[]): string {
  const rightOf = (some: Scored[]): number => some.filter(({ right }) => right).length;
  const rows = Array.from({ length: BINS - 1 }, (_, n) => n / BINS).map((least) => {
    const kept = events.filter(({ score }) => score >= least);
    return [
      least.toFixed(1),
      String(kept.length),
      percent(rightOf(kept), kept.length),
      percent(rightOf(kept), rightOf(events)),
    ];
  });
  const error = (100 * calibrationError(events)).toFixed(1);
  return `${table(["least score", "events", "right", "of the right"], rows)}\nexpected calibration error ${error} of 100, ${BINS} bins\n`;
}

/** Mean distance of score and share of right events over bins of equal width, by their size (Guo et al. 2017). */
export function calibrationError(events: Scored[]): number {
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const own = events.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === bin);
    error += Math.abs(own.reduce((sum, { score, right }) => sum + score - (right ? 1 : 0), 0));
  }
  return error / events.length;
}
