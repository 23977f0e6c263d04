import { expect, it } from "vitest";
import type { SparseRow } from "../../src/reading/events/classify/encode.js";
import { scoreRow } from "../../training/events/fit.js";
import { fitSvm, randomNumbers, shuffle } from "../../training/events/svm.js";

const row = (...indices: number[]): SparseRow => ({
  indices: Int32Array.from(indices),
  values: Float64Array.from(indices, () => 1),
});

it("tells apart what can be told apart", () => {
  const rows = [row(0, 1), row(0, 2), row(1, 3), row(2, 3)];
  const weights = fitSvm(rows, [1, 1, -1, -1], [1, 1, 1, 1], 4, { c: 5, passes: 50 });
  expect(rows.map((one) => scoreRow(one, weights) > 0)).toEqual([true, true, false, false]);
  expect(Math.abs(weights[1]!)).toBeLessThan(weights[0]!);
});

it("leans to the side whose errors cost more", () => {
  const same = [row(0), row(0)];
  const options = { c: 1, passes: 50 };
  expect(scoreRow(row(0), fitSvm(same, [1, -1], [9, 1], 1, options))).toBeGreaterThan(0);
  expect(scoreRow(row(0), fitSvm(same, [1, -1], [1, 9], 1, options))).toBeLessThan(0);
});

it("shuffles the same way for the same seed, and loses nothing", () => {
  const orders = [1, 1, 2].map((seed) => {
    const list = Array.from({ length: 20 }, (_, i) => i);
    shuffle(list, randomNumbers(seed));
    return list;
  });
  expect(orders[0]).toEqual(orders[1]);
  expect(orders[0]).not.toEqual(orders[2]);
  expect(orders[0]!.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
});
