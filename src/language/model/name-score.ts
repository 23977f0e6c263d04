/** Slope and offset of the line that turns the logit of a mean tag probability into the logit of being right. */
export type ScoreCurve = [slope: number, offset: number];

/** For weights that bring no curve of their own. */
export const USUAL_CURVE: ScoreCurve = [0.55, -0.9];

const CERTAIN = 1 - 1e-6;

/**
 * How likely a name is right in borders and kind, 0–1, from the mean probability of its tags, which by itself promises
 * too much (Platt 1999). The curve is fitted by training/language/name_scores.py: 0.5 becomes 0.29, 0.9 0.58, 0.99 0.84.
 */
export function nameScore(mean: number, [slope, offset]: ScoreCurve): number {
  const held = Math.min(Math.max(mean, 1 - CERTAIN), CERTAIN);
  return 1 / (1 + Math.exp(-(slope * Math.log(held / (1 - held)) + offset)));
}
