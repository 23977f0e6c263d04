import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTree } from "./tree.js";

const arcs = (longest: number) =>
  fc.integer({ min: 2, max: longest + 1 }).chain((size) =>
    fc
      .array(fc.double({ min: -20, max: 20, noNaN: true }), {
        minLength: size * size,
        maxLength: size * size,
      })
      .map((scores) => ({ scores: Float64Array.from(scores), size })),
  );

function reachesRoot(heads: ArrayLike<number>, token: number): boolean {
  let at = token;
  for (let steps = 0; at !== 0 && steps <= heads.length; steps++) at = heads[at]!;
  return at === 0;
}

function isTree(heads: ArrayLike<number>): boolean {
  const tokens = Array.from({ length: heads.length - 1 }, (_, index) => index + 1);
  return (
    tokens.filter((token) => heads[token] === 0).length === 1 &&
    tokens.every((token) => reachesRoot(heads, token))
  );
}

function total(scores: Float64Array, size: number, heads: ArrayLike<number>): number {
  let sum = 0;
  for (let token = 1; token < size; token++) sum += scores[token * size + heads[token]!]!;
  return sum;
}

/** Every assignment of heads, tried in turn. */
function bestByTrial(scores: Float64Array, size: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let code = 0; code < size ** (size - 1); code++) {
    const heads = [0];
    for (let token = 1, rest = code; token < size; token++, rest = Math.floor(rest / size)) {
      heads.push(rest % size);
    }
    if (isTree(heads)) best = Math.max(best, total(scores, size, heads));
  }
  return best;
}

describe("findTree", () => {
  it("always gives one root and no cycle", () => {
    fc.assert(fc.property(arcs(30), ({ scores, size }) => isTree(findTree({ scores, size }))));
  });

  it("gives the best of all such trees", () => {
    fc.assert(
      fc.property(arcs(4), ({ scores, size }) => {
        expect(total(scores, size, findTree({ scores, size }))).toBeCloseTo(bestByTrial(scores, size), 6);
      }),
    );
  });

  it("gives one root and no cycle when all arcs score alike", () => {
    const size = 12;
    expect(isTree(findTree({ scores: new Float64Array(size * size), size }))).toBe(true);
  });

  it("has nothing to find in an empty sentence", () => {
    expect([...findTree({ scores: new Float64Array(1), size: 1 })]).toEqual([0]);
  });
});
