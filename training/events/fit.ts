import type { SparseRow } from "../../src/reading/events/classify/encode.js";
import { ROOTS } from "../../src/reading/events/classify/roots.js";
import type { Example } from "./examples.js";
import { fitSvm } from "./svm.js";

/** Columns of the weights: names of features are hashed into them. */
export const WIDTH = 40000;

/** Found by ten-fold cross-validation on PLV's training part. */
const OPTIONS = { c: 5, passes: 25 };

/** A row of weights for each root, each against all others. Examples without a root are passed over. */
export function fitRoots(examples: Example[]): Float64Array[] {
  const known = examples.filter(({ root }) => root !== undefined);
  return ROOTS.map((root) =>
    fitOne(
      known.map(({ row }) => row),
      known.map((example) => example.root === root),
      ROOTS.length,
    ),
  );
}

/** One row of weights: whether the two use force against each other. Examples that do not say are passed over. */
export function fitClash(examples: Example[]): Float64Array {
  const known = examples.filter(({ binary }) => binary !== undefined);
  return fitOne(
    known.map(({ row }) => row),
    known.map(({ binary }) => binary === "1"),
    2,
  );
}

/** Errors on a class rarer than one in `classes` cost more, on a commoner one less. */
function fitOne(rows: SparseRow[], isOwn: boolean[], classes: number): Float64Array {
  const own = isOwn.filter(Boolean).length;
  const cost = 2 * Math.sqrt(rows.length / (classes * Math.max(1, own)));
  return fitSvm(
    rows,
    isOwn.map((yes) => (yes ? 1 : -1)),
    isOwn.map((yes) => (yes ? cost : 1)),
    WIDTH,
    OPTIONS,
  );
}

/** The sum of a row's weights, the larger the likelier. */
export function scoreRow({ indices, values }: SparseRow, weights: Float64Array): number {
  let score = 0;
  for (let k = 0; k < indices.length; k++) score += weights[indices[k]!]! * values[k]!;
  return score;
}
