import { readFileSync } from "node:fs";
import type { Facts } from "./features.js";

/** Logistic regression: the log-odds of an event being right is the sum of its facts times their weights. */
export interface ConfidenceModel {
  bias: number;
  weights: Record<string, number>;
}

/** An event less sure than this is not told. Higher gains little precision on PLV for what it loses there (models/events.md). */
export const LEAST_SURE = 0.35;

const WEIGHTS = new URL("../../../../models/event-confidence.json", import.meta.url);

let loaded: ConfidenceModel | undefined;

function loadConfidence(): ConfidenceModel {
  loaded ??= JSON.parse(readFileSync(WEIGHTS, "utf8")) as ConfidenceModel;
  return loaded;
}

/**
 * How sure an event is, 0–1: of those with score p about the share p are events of their type. Fitted on events of public
 * news texts judged by hand (training/events/confidence.ts).
 */
export function confidenceOf(facts: Facts, model = loadConfidence()): number {
  let odds = model.bias;
  for (const [fact, worth] of facts) odds += worth * (model.weights[fact] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
