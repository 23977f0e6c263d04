import { describe, expect, it } from "vitest";
import { analyse } from "../../language/analyse.js";
import { drawCircle } from "./circle.js";
import { compareMentions, FEATURES } from "./compare.js";
import { likenessOf } from "./likeness.js";
import { describeMention, type EventMention } from "./mention.js";
import { openPage } from "./page.js";

/** The mention a word names, in a text of its own. */
function mention(text: string, word: string): EventMention {
  const page = openPage(analyse(text), []);
  return describeMention(page, [page.tree.tokens.findIndex(({ form }) => form === word)]);
}

const bought = mention("Northwind bought the ferry line Aurelia on Friday for 90 million.", "bought");
const purchase = mention("Northwind announced on Friday the purchase of the ferry line Aurelia.", "purchase");
const other = mention("Southgate bought two tankers in March.", "bought");
const mourned = mention("Thousands mourned the drowned sailors in Brannvik.", "mourned");
const all = [bought, purchase, other, mourned];
const circle = drawCircle(all);

describe("compareMentions", () => {
  it("gives every feature between 0 and 1, whichever of the two comes first", () => {
    for (const a of all) {
      for (const b of all) {
        const there = compareMentions(a, b, circle);
        expect(there).toHaveLength(FEATURES.length);
        expect(Math.min(...there)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...there)).toBeLessThanOrEqual(1.000001);
        compareMentions(b, a, circle).forEach((value, i) => {
          expect(value).toBeCloseTo(there[i]!);
        });
      }
    }
  });
});

describe("likenessOf", () => {
  it("is higher for one deal in other words than for the same word of another", () => {
    expect(likenessOf(bought, purchase, circle)).toBeGreaterThan(likenessOf(bought, other, circle));
  });

  it("is low for what has nothing in common", () => {
    expect(likenessOf(bought, mourned, circle)).toBeLessThan(0.1);
  });
});
