import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestAssignment } from "./assignment.js";
import { scoreChains } from "./measures.js";

const chains = (text: string) => text.split("");

describe("scoreChains", () => {
  it("gives everything to the same chains under other names", () => {
    const { muc, bCubed, ceafE, conll } = scoreChains(chains("aabbc"), chains("xxyyz"));
    expect([muc.f1, bCubed.f1, ceafE.f1, conll]).toEqual([1, 1, 1, 1]);
  });

  // Seven mentions; gold {1 2 3 4 5} {6 7}, found {1 2} {3 4 5 6 7}.
  it("agrees with an example worked by hand", () => {
    const { muc, bCubed, ceafE } = scoreChains(chains("aaaaabb"), chains("xxyyyyy"));
    // Of five gold links the one between the halves of the first chain is lost; of five found ones, one too many.
    expect(muc).toMatchObject({ precision: 4 / 5, recall: 4 / 5 });
    // Recall: two mentions 2/5, three 3/5, two 2/2; precision: two 2/2, three 3/5, two 2/5.
    expect(bCubed.recall).toBeCloseTo((2 * (2 / 5) + 3 * (3 / 5) + 2) / 7);
    expect(bCubed.precision).toBeCloseTo((2 + 3 * (3 / 5) + 2 * (2 / 5)) / 7);
    // First with {1 2} 4/7 and second with the rest 4/7 is worth more than first with the rest 6/10 and none.
    expect(ceafE.recall).toBeCloseTo((4 / 7 + 4 / 7) / 2);
  });

  it("counts no link where all are alone, yet keeps them as chains", () => {
    const { muc, bCubed, ceafE } = scoreChains(chains("aab"), chains("xyz"));
    expect(muc.f1).toBe(0);
    expect(bCubed).toMatchObject({ precision: 1, recall: (0.5 + 0.5 + 1) / 3 });
    expect(ceafE.precision).toBeCloseTo((2 / 3 + 1) / 3);
    expect(ceafE.recall).toBeCloseTo((2 / 3 + 1) / 2);
  });

  it("turns precision into recall when gold and found change places", () => {
    const names = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(names, names, (gold, found) => {
        const [there, back] = [scoreChains(gold, found), scoreChains(found, gold)];
        expect(there.conll).toBeCloseTo(back.conll);
        for (const name of ["muc", "bCubed", "ceafE"] as const)
          expect(there[name].precision).toBeCloseTo(back[name].recall);
      }),
    );
  });
});

describe("bestAssignment", () => {
  it("gives up the best single pair when the sum gains", () => {
    const values = [
      [9, 8],
      [8, 1],
    ];
    expect(bestAssignment(values)).toBe(16);
  });

  it("never falls below any pairing in order", () => {
    const row = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (values) => {
        const inOrder = values.slice(0, 4).reduce((sum, cells, i) => sum + cells[i]!, 0);
        expect(bestAssignment(values)).toBeGreaterThanOrEqual(inOrder);
      }),
    );
  });
});
