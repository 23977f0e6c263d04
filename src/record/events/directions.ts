import { vectorOf } from "../../language/vectors.js";
import type { Weights } from "../rarity.js";

/** Where words point together: their directions by weight, summed and brought to length 1; zeros when none is known. */
export type Direction = Float64Array;

const WIDTH = 64;

export function directionOf(words: Weights): Direction {
  const sum = new Float64Array(WIDTH);
  for (const [word, weight] of words)
    vectorOf(word)?.forEach((value, i) => {
      sum[i]! += weight * value;
    });
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

/** Cosine of two directions, -1 to 1; 0 where one is not known. */
export function turn(a: Direction, b: Direction): number {
  let sum = 0;
  for (let i = 0; i < WIDTH; i++) sum += a[i]! * b[i]!;
  return sum;
}
