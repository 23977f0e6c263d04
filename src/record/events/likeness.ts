import { readFileSync } from "node:fs";
import type { Circle } from "./circle.js";
import { compareMentions, FEATURES } from "./compare.js";
import type { EventMention } from "./mention.js";

/** What is known of two triggers' words decides how much everything else has to say. */
export const KINSHIPS = ["same word", "same line", "same heading", "other"] as const;
export type Kinship = (typeof KINSHIPS)[number];

interface Weighing {
  bias: number;
  /** By the names of `FEATURES`. */
  weights: { [feature: string]: number };
}

/** A logistic regression for each kinship, fitted on ECB+ by training/coreference/train.ts. */
export interface CoreferenceModel {
  /** Mean likeness from which two groups of mentions are one event. */
  threshold: number;
  kinships: { [kinship in Kinship]: Weighing };
}

const shipped: CoreferenceModel = JSON.parse(
  readFileSync(new URL("./data/coreference.json", import.meta.url), "utf8"),
);

/** Mean likeness from which two groups of mentions are one event. */
export const THRESHOLD = shipped.threshold;

/** How likely two mentions name the same event, 0 to 1. Symmetrical. */
export function likenessOf(a: EventMention, b: EventMention, circle: Circle): number {
  const { bias, weights } = shipped.kinships[kinshipOf(a, b)];
  const features = compareMentions(a, b, circle);
  const sum = features.reduce((all, value, i) => all + value * (weights[FEATURES[i]!] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

export function kinshipOf(a: EventMention, b: EventMention): Kinship {
  const shares = <T>(one: Set<T>, other: Set<T>) => [...one].some((item) => other.has(item));
  if (a.stem === b.stem) return "same word";
  if (shares(a.meaning.lines, b.meaning.lines)) return "same line";
  return shares(a.meaning.headings, b.meaning.headings) ? "same heading" : "other";
}
