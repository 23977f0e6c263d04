import { readFileSync } from "node:fs";

/** A logistic model over named features: the log-odds of a link is the bias and the weights of its features. */
export interface LinkModel {
  bias: number;
  weights: Record<string, number>;
}

const WEIGHTS = new URL("../../../../models/attribution-links.json", import.meta.url);

let loaded: LinkModel | undefined;

export function loadLinkModel(): LinkModel {
  loaded ??= JSON.parse(readFileSync(WEIGHTS, "utf8")) as LinkModel;
  return loaded;
}

/** The chance of a link, 0–1. */
export function linkChance(features: string[], { bias, weights }: LinkModel): number {
  let odds = bias;
  for (const feature of features) odds += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-odds));
}
