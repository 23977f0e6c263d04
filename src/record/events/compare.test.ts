import { describe, expect, it } from "vitest";
import { analyse } from "../../language/analyse.js";
import { drawCircle } from "./circle.js";
import type { Features } from "./compare/measures.js";
import { compareMentions, namesOf, rowOf } from "./compare.js";
import { likenessOf, MEASURED } from "./likeness.js";
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
  it("measures the same, between -1 and 1, whichever of the two comes first", () => {
    for (const a of all) {
      for (const b of all) {
        const back = rowOf(compareMentions(b, a, circle));
        for (const [i, value] of rowOf(compareMentions(a, b, circle)).entries()) {
          expect(Math.abs(value), MEASURED[i]).toBeLessThanOrEqual(1.000001);
          expect(back[i], MEASURED[i]).toBeCloseTo(value);
        }
      }
    }
  });

  it("measures what the weights are for, in their order", () => {
    expect(namesOf(compareMentions(bought, other, circle))).toEqual(MEASURED);
  });

  it("finds words used alike, or spelt alike, closer than others", () => {
    const measured = (one: EventMention): Features =>
      Object.assign({}, ...compareMentions(bought, one, circle));
    expect(measured(purchase)["point alike"]).toBeGreaterThan(measured(mourned)["point alike"]!);
    expect(measured(other)["spelt alike"]).toBe(1);
    expect(measured(mourned)["spelt alike"]).toBe(0);
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
