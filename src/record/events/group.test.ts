import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupByLikeness } from "./group.js";

const from = (alike: { [pair: string]: number }) => (a: number, b: number) => alike[`${a} ${b}`] ?? 0;

describe("groupByLikeness", () => {
  it("joins by the mean, so that one likeness does not chain strangers together", () => {
    const alike = from({ "0 1": 0.9, "1 2": 0.7 });
    expect(groupByLikeness(3, alike, 0.5)).toEqual([[0, 1], [2]]);
  });

  it("never joins what is kept apart, not even through a third", () => {
    const alike = from({ "0 1": 1, "1 2": 1, "0 2": Number.NEGATIVE_INFINITY });
    expect(groupByLikeness(3, alike, 0.1)).toEqual([[0, 1], [2]]);
  });

  it("puts every number into exactly one group", () => {
    const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 28, maxLength: 28 });
    fc.assert(
      fc.property(values, (alike) => {
        const groups = groupByLikeness(7, (a, b) => alike[a * 3 + b]!, 0.5);
        expect(groups.flat().sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
      }),
    );
  });

  it("has nothing to group of nothing", () => {
    expect(groupByLikeness(0, () => 1, 0.5)).toEqual([]);
  });
});
