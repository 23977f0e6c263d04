/** A bias, then a weight a feature. */
export type Weights = number[];

/** Pull of the weights towards zero, as if this many examples spoke against each. */
const RIDGE = 20;
const STEPS = 8;

/** Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares). Deterministic. */
export function fitLogistic(rows: number[][], right: boolean[]): Weights {
  const width = (rows[0]?.length ?? 0) + 1;
  let weights: Weights = new Array(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight));
    const curve = weights.map((_, i) => new Float64Array(width).fill(0).map((_, k) => (i === k ? RIDGE : 0)));
    rows.forEach((row, n) => {
      const chance = predict(weights, row);
      const miss = (right[n] ? 1 : 0) - chance;
      const spread = Math.max(1e-6, chance * (1 - chance));
      const used = [0, ...row.flatMap((value, i) => (value === 0 ? [] : i + 1))];
      for (const i of used) {
        const one = i === 0 ? 1 : row[i - 1]!;
        gradient[i]! += miss * one;
        for (const k of used) curve[i]![k]! += spread * one * (k === 0 ? 1 : row[k - 1]!);
      }
    });
    const move = solve(curve, gradient);
    weights = weights.map((weight, i) => weight + move[i]!);
  }
  return weights;
}

export function predict(weights: Weights, row: number[]): number {
  let sum = weights[0]!;
  for (let i = 0; i < row.length; i++) sum += weights[i + 1]! * row[i]!;
  return 1 / (1 + Math.exp(-sum));
}

/** Gaussian elimination; the matrix is symmetric and positive definite, so no pivot is zero. Changes its arguments. */
function solve(matrix: Float64Array[], target: number[]): number[] {
  const size = target.length;
  for (let i = 0; i < size; i++) {
    for (let k = i + 1; k < size; k++) {
      const factor = matrix[k]![i]! / matrix[i]![i]!;
      if (factor === 0) continue;
      for (let m = i; m < size; m++) matrix[k]![m]! -= factor * matrix[i]![m]!;
      target[k]! -= factor * target[i]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let rest = target[i]!;
    for (let m = i + 1; m < size; m++) rest -= matrix[i]![m]! * solution[m]!;
    solution[i] = rest / matrix[i]![i]!;
  }
  return solution;
}
