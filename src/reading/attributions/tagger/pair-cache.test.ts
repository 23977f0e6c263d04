import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PairCache } from "./pair-cache.js";

describe("PairCache", () => {
  it("makes a value once and tells the order of the words apart", () => {
    const cache = new PairCache<string>(10);
    let made = 0;
    const of = (first: string, second: string) =>
      cache.of(first, second, () => `${first} ${second} ${++made}`);
    expect([of("a", "b"), of("b", "a"), of("a", "b")]).toEqual(["a b 1", "b a 2", "a b 1"]);
  });

  it("gives what was asked for, however often it has had to make room", () => {
    const word = fc.constantFrom("a", "b", "c", "toString", "__proto__");
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word)), (pairs) => {
        const cache = new PairCache<string>(3);
        for (const [first, second] of pairs) {
          expect(cache.of(first, second, () => `${first}/${second}`)).toBe(`${first}/${second}`);
        }
      }),
    );
  });
});
