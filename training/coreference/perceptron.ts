import type { Unit } from "../../src/record/events/likeness.js";

/** A hidden layer of rectified units over rows of measures, and one logistic output. */
export interface Perceptron {
  bias: number;
  units: Unit[];
}

const UNITS = 32;
const PASSES = 5;
const BATCH = 256;
const RATE = 3e-3;
/** Share of the units left out of a step, so that none relies on another (Srivastava et al. 2014). */
const LEFT_OUT = 0.2;
/** Pull of the weights towards zero, a step, times the rate. */
const DECAY = 0.03;
/** Measures are brought to a spread of one; those that hardly ever vary not all the way. */
const LEAST_SPREAD = 0.1;
const [FIRST_MOMENT, SECOND_MOMENT, TINY] = [0.9, 0.999, 1e-8];

/**
 * Fits a perceptron by Adam with decoupled decay (Kingma and Ba 2015; Loshchilov and Hutter 2019), the rate falling in a line
 * to zero. `rows` are all of one length. Deterministic for a `seed`.
 */
export function fitPerceptron(rows: Float32Array[], right: boolean[], seed: number): Perceptron {
  const random = randomFrom(seed);
  const width = rows[0]!.length;
  const { mean, spread } = spreadOf(rows, width);
  const scaled = rows.map((row) => row.map((value, i) => (value - mean[i]!) / spread[i]!));
  const size = width + 2;
  // A unit's weights, its bias and what it says, one unit after another; last the bias of all.
  const weights = new Float64Array(UNITS * size + 1);
  for (let i = 0; i < weights.length; i++)
    weights[i] = (2 * random() - 1) / Math.sqrt(i % size < width + 1 ? width : UNITS);
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  const gradient = new Float64Array(weights.length);
  const levels = new Float64Array(UNITS);
  const steps = PASSES * Math.floor(rows.length / BATCH);
  let order: number[] = [];

  for (let step = 0; step < steps; step++) {
    if (order.length < BATCH) order = shuffled(rows.length, random);
    gradient.fill(0);
    for (const n of order.splice(-BATCH)) addGradient(scaled[n]!, right[n]! ? 1 : 0);
    const rate = RATE * (1 - step / steps);
    for (let i = 0; i < weights.length; i++) {
      const slope = gradient[i]! / BATCH;
      first[i] = FIRST_MOMENT * first[i]! + (1 - FIRST_MOMENT) * slope;
      second[i] = SECOND_MOMENT * second[i]! + (1 - SECOND_MOMENT) * slope * slope;
      const [even, evenSquare] = [first[i]! / (1 - FIRST_MOMENT ** (step + 1)), second[i]! / (1 - SECOND_MOMENT ** (step + 1))];
      weights[i]! -= rate * (even / (Math.sqrt(evenSquare) + TINY) + DECAY * weights[i]!);
    }
  }
  return unscaled();

  function addGradient(row: Float32Array, target: number): void {
    let sum = weights[weights.length - 1]!;
    for (let unit = 0; unit < UNITS; unit++) {
      const at = unit * size;
      let level = weights[at + width]!;
      for (let i = 0; i < width; i++) level += weights[at + i]! * row[i]!;
      levels[unit] = level > 0 && random() >= LEFT_OUT ? level / (1 - LEFT_OUT) : 0;
      sum += weights[at + width + 1]! * levels[unit]!;
    }
    const miss = 1 / (1 + Math.exp(-sum)) - target;
    gradient[weights.length - 1]! += miss;
    for (let unit = 0; unit < UNITS; unit++) {
      if (levels[unit] === 0) continue;
      const at = unit * size;
      gradient[at + width + 1]! += miss * levels[unit]!;
      const share = (miss * weights[at + width + 1]!) / (1 - LEFT_OUT);
      gradient[at + width]! += share;
      for (let i = 0; i < width; i++) gradient[at + i]! += share * row[i]!;
    }
  }

  /** Over the measures as they come. */
  function unscaled(): Perceptron {
    const units = Array.from({ length: UNITS }, (_, unit) => {
      const own = Array.from(weights.subarray(unit * size, unit * size + width), (weight, i) => weight / spread[i]!);
      const bias = own.reduce((sum, weight, i) => sum - weight * mean[i]!, weights[unit * size + width]!);
      return { bias, weights: own, says: weights[unit * size + width + 1]! };
    });
    return { bias: weights[weights.length - 1]!, units };
  }
}

function spreadOf(rows: Float32Array[], width: number): { mean: Float64Array; spread: Float64Array } {
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (const row of rows)
    row.forEach((value, i) => {
      mean[i]! += value / rows.length;
      square[i]! += value ** 2 / rows.length;
    });
  const spread = square.map((value, i) => Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, value - mean[i]! ** 2))));
  return { mean, spread };
}

function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [order[i], order[other]] = [order[other]!, order[i]!];
  }
  return order;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
