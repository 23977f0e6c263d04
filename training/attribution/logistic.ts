import type { LinkModel } from "../../src/reading/attributions/links/model.js";

export interface Example {
  features: string[];
  right: boolean;
}

const EPOCHS = 8;
const RATE = 0.15;
/** Pull towards zero, a step. */
const DECAY = 2e-6;
const LEAST_SEEN = 10;
const LEAST_WEIGHT = 0.1;

/** Logistic regression by AdaGrad (Duchi et al. 2011), in a fixed shuffled order. Rare features and tiny weights are dropped. */
export function fitLogistic(examples: Example[]): LinkModel {
  const ids = numberFeatures(examples);
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-6);
  let [bias, biasSquare] = [0, 1e-6];
  const rows = examples.map(({ features, right }) => ({
    columns: features.flatMap((feature) => ids.get(feature) ?? []),
    right: right ? 1 : 0,
  }));
  const order = rows.map((_, index) => index);
  const random = seededRandom(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { columns, right } = rows[index]!;
      const odds = columns.reduce((sum, column) => sum + weights[column]!, bias);
      const slope = 1 / (1 + Math.exp(-odds)) - right;
      biasSquare += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSquare);
      for (const column of columns) {
        squares[column]! += slope * slope;
        weights[column]! -= (RATE * slope) / Math.sqrt(squares[column]!) + DECAY * weights[column]!;
      }
    }
  }
  const kept = [...ids].filter(([, id]) => Math.abs(weights[id]!) >= LEAST_WEIGHT);
  return {
    bias: round(bias),
    weights: Object.fromEntries(kept.map(([feature, id]) => [feature, round(weights[id]!)])),
  };
}

function numberFeatures(examples: Example[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [feature, times] of seen) if (times >= LEAST_SEEN) ids.set(feature, ids.size);
  return ids;
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}

/** Park and Miller's minimal standard generator: the same order in every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
