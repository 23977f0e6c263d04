import type { ConfidenceModel } from "../../src/reading/attributions/confidence/index.js";

export interface Judged {
  features: Map<string, number>;
  right: boolean;
}

const LEAST_SEEN = 8;
/** Pull of every weight but the bias towards zero. */
const RIDGE = 2;
const ROUNDS = 15;

/** Logistic regression with a quadratic penalty, by Newton's method. Features seen rarely are left out. */
export function fitConfidence(judged: Judged[], ridge = RIDGE, least = LEAST_SEEN): ConfidenceModel {
  const names = [BIAS, ...frequent(judged, least)];
  const rows = judged.map(({ features }) => names.map((name) => (name === BIAS ? 1 : (features.get(name) ?? 0))));
  const weights = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const penalty = names.map((_, i) => (i === 0 ? 1e-9 : ridge));
    const slope = weights.map((weight, i) => -penalty[i]! * weight);
    const curve = names.map((_, i) => names.map((__, j) => (i === j ? penalty[i]! : 0)));
    for (const [index, row] of rows.entries()) {
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
      const error = (judged[index]!.right ? 1 : 0) - chance;
      for (const [i, value] of row.entries()) {
        if (value === 0) continue;
        slope[i]! += value * error;
        for (const [j, other] of row.entries()) curve[i]![j]! += value * other * chance * (1 - chance);
      }
    }
    for (const [i, step] of solve(curve, slope).entries()) weights[i]! += step;
  }
  const [bias, ...others] = weights.map((weight) => Math.round(weight * 1000) / 1000);
  return { bias: bias!, weights: Object.fromEntries(others.map((weight, i) => [names[i + 1]!, weight])) };
}

const BIAS = "";

function frequent(judged: Judged[], least: number): string[] {
  const seen = new Map<string, number>();
  for (const { features } of judged) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen].filter(([, times]) => times >= least).map(([name]) => name);
}

/** x of matrix · x = right by elimination; the matrix is symmetric and positive, so that no row needs to be swapped. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = pivot + 1; row < size; row++) {
      const factor = matrix[row]![pivot]! / matrix[pivot]![pivot]!;
      for (let column = pivot; column < size; column++) matrix[row]![column]! -= factor * matrix[pivot]![column]!;
      right[row]! -= factor * right[pivot]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = right[row]!;
    for (let column = row + 1; column < size; column++) rest -= matrix[row]![column]! * solution[column]!;
    solution[row] = rest / matrix[row]![row]!;
  }
  return solution;
}
