import type { SparseRow } from "../../src/reading/events/classify/encode.js";

export interface SvmOptions {
  /** Weight of an error against the size of the weights. */
  c: number;
  /** Passes over the rows. */
  passes: number;
}

/**
 * A linear classifier of two classes with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008, the method
 * of liblinear). `signs` are 1 or -1 a row, `costs` what a row's error costs against others.
 */
export function fitSvm(rows: SparseRow[], signs: number[], costs: number[], width: number, { c, passes }: SvmOptions): Float64Array {
  const weights = new Float64Array(width);
  const alphas = new Float64Array(rows.length);
  const squares = rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0));
  const order = rows.map((_, i) => i);
  const random = randomNumbers(1);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    let largest = 0;
    for (const i of order) {
      const { indices, values } = rows[i]!;
      const sign = signs[i]!;
      const slack = 1 / (2 * c * costs[i]!);
      let margin = 0;
      for (let k = 0; k < indices.length; k++) margin += weights[indices[k]!]! * values[k]!;
      const gradient = sign * margin - 1 + slack * alphas[i]!;
      const projected = alphas[i]! === 0 ? Math.min(gradient, 0) : gradient;
      if (Math.abs(projected) < 1e-6) continue;
      largest = Math.max(largest, Math.abs(projected));
      const before = alphas[i]!;
      alphas[i] = Math.max(0, before - gradient / (squares[i]! + slack));
      const step = (alphas[i]! - before) * sign;
      for (let k = 0; k < indices.length; k++) weights[indices[k]!]! += step * values[k]!;
    }
    if (largest < 1e-3) break;
  }
  return weights;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
