import { readFileSync } from "node:fs";
import type { Circle } from "./circle.js";
import { compareMentions, rowOf } from "./compare.js";
import type { EventMention } from "./mention.js";

/** A network of one hidden layer, fitted on ECB+ by training/coreference/train.ts. */
export interface CoreferenceModel {
  /** Mean likeness from which two groups of mentions are one event. */
  threshold: number;
  /** The names of what is measured, in the order of a unit's weights and of `rowOf`. */
  features: string[];
  bias: number;
  units: Unit[];
}

export interface Unit {
  bias: number;
  weights: number[];
  /** What it adds to the likeness for each step that it is above nought. */
  says: number;
}

const shipped: CoreferenceModel = JSON.parse(
  readFileSync(new URL("./data/coreference.json", import.meta.url), "utf8"),
);

/** Mean likeness from which two groups of mentions are one event. */
export const THRESHOLD = shipped.threshold;

/** The names of what is measured of two mentions, in the order of the weights. */
export const MEASURED = shipped.features;

/** How likely two mentions name the same event, 0 to 1. Symmetrical. */
export function likenessOf(a: EventMention, b: EventMention, circle: Circle): number {
  return weighRow(shipped, rowOf(compareMentions(a, b, circle)));
}

export function weighRow(
  { bias, units }: Pick<CoreferenceModel, "bias" | "units">,
  row: ArrayLike<number>,
): number {
  let sum = bias;
  for (const { bias: own, weights, says } of units) {
    let level = own;
    for (let i = 0; i < weights.length; i++) level += weights[i]! * row[i]!;
    if (level > 0) sum += says * level;
  }
  return 1 / (1 + Math.exp(-sum));
}
