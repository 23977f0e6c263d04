import { readFileSync } from "node:fs";
import type { Context } from "../context.js";
import type { Draft } from "../draft.js";
import { confidenceFeatures } from "./features.js";

/** Logistic regression: the log-odds of an attribution being right is the sum of its features times their weights. */
export interface ConfidenceModel {
  bias: number;
  weights: Record<string, number>;
}

const WEIGHTS = new URL("../../../../models/attribution-confidence.json", import.meta.url);

let loaded: ConfidenceModel | undefined;

function loadConfidence(): ConfidenceModel {
  loaded ??= JSON.parse(readFileSync(WEIGHTS, "utf8")) as ConfidenceModel;
  return loaded;
}

/** Rules that go by the form of the text alone, too rare in the articles to be fitted: their own score stands. */
const BY_FORM = new Set([
  "transcript-turns",
  "headline-quotation",
  "signed-quotation",
  "quoted-as-saying",
  "named-subjects",
  "misread-names",
  "recover-callings",
]);

/**
 * How sure an attribution is, 0–1: of those with score p about the share p has the right speaker and at least half of
 * the right words. Fitted on articles that the tagger has not learned from (training/attribution/confidence.ts).
 */
export function confidenceOf(draft: Draft, context: Context, model = loadConfidence()): number {
  if (BY_FORM.has(draft.rule)) return draft.score;
  let odds = model.bias;
  for (const [feature, value] of confidenceFeatures(draft, context))
    odds += value * (model.weights[feature] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
