import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../language/analyse.js";
import { growTree, tokensWithin } from "../../syntax/tree.js";
import { classifyEvent } from "./index.js";

/** The sentence with its actor in [ ] and its recipient in { }. */
function classify(marked: string) {
  const text = marked.replace(/[[\]{}]/g, "");
  const tree = growTree(analyse(text, [{ start: 0, end: text.length }]));
  const range = (inner: RegExp) => {
    const words = inner.exec(marked)?.[1];
    if (words === undefined) return undefined;
    return tokensWithin(tree, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
  };
  const sentence = { from: 0, to: tree.tokens.length };
  return classifyEvent(tree, { sentence, actor: range(/\[(.*?)\]/)!, recipient: range(/\{(.*?)\}/) });
}

describe("classifyEvent", () => {
  it.each([
    ["[Norway] condemned {the shelling of the harbour}.", "ACCUSE"],
    ["[The finance minister] met with {her Danish counterpart} on Friday.", "CONSULT"],
    ["[Rebels] shelled {the harbour} overnight.", "ASSAULT"],
    ["[Police] arrested {two trade unionists} in the capital.", "COERCE"],
    ["[The union] rejected {the government}'s proposal.", "REJECT"],
    ["[Canada] donated tents and blankets to {the islanders}.", "AID"],
    ["[The island] withdrew its troops from {the mainland}.", "RETREAT"],
    ["[The president] urged {parliament} to hold elections.", "REQUEST"],
    ["[Thousands of nurses] marched against {the government} in the capital.", "PROTEST"],
  ])("%s is %s", (marked, type) => {
    expect(classify(marked).type).toBe(type);
  });

  it("tells yielding in words from yielding in deed", () => {
    expect(classify("[The ministry] apologised to {the islanders}.")).toMatchObject({
      type: "CONCEDE",
      root: "YIELD",
    });
    expect(classify("[The rebels] released {the hostages}.")).toMatchObject({
      type: "RETREAT",
      root: "YIELD",
    });
  });

  it("tells a promise from the deed", () => {
    expect(classify("[Canada] will provide tents to {the islanders}.").type).toBe("AGREE");
  });

  it("is less sure where little is told", () => {
    const plain = classify("[The island] and {the mainland} are old neighbours.");
    expect(plain.score).toBeLessThan(classify("[Norway] condemned {the shelling}.").score);
  });

  it("gives scores that add up to 1, the likeliest first, whatever the words", () => {
    const words = fc.array(
      fc.constantFrom("Norway", "attack", "will", "not", "sign", "the", "deal", ",", "42"),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (some) => {
        const text = some.join(" ");
        const tree = growTree(analyse(text, [{ start: 0, end: text.length }]));
        const sentence = { from: 0, to: tree.tokens.length };
        const { score, scores } = classifyEvent(tree, { sentence, actor: { from: 0, to: 1 } });
        expect(scores[0]!.score).toBe(score);
        expect(scores.every((one, i) => i === 0 || one.score <= scores[i - 1]!.score)).toBe(true);
        expect(scores.reduce((sum, one) => sum + one.score, 0)).toBeCloseTo(1);
      }),
      { numRuns: 25 },
    );
  });
});
