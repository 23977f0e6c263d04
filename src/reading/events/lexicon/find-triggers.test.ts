import { describe, expect, it } from "vitest";
import { analyse } from "../../../language/analyse.js";
import { growTree } from "../../syntax/tree.js";
import { findTriggers } from "./find-triggers.js";

/** Each trigger's words in the pattern's order, and its type. */
function triggersOf(text: string): string[] {
  const tree = growTree(analyse(text));
  return tree.analysis.sentences.flatMap((sentence) =>
    findTriggers(tree, sentence).map(
      ({ tokens, pattern }) =>
        `${tokens.map((token) => tree.tokens[token]!.lemma).join(" ")}: ${pattern.type}`,
    ),
  );
}

describe("findTriggers", () => {
  it.each([
    ["Peru signed a trade agreement with Chile.", "sign agreement"],
    ["The agreement was signed by Peru.", "sign agreement"],
  ])("goes by verb and object, active or passive: %s", (text, words) => {
    expect(triggersOf(text).some((found) => found.startsWith(words) && found.endsWith("SUPPORT"))).toBe(true);
  });

  it("takes a noun that names the act", () => {
    expect(triggersOf("The attack on the village lasted an hour.")).toEqual(["attack on: ASSAULT"]);
  });

  it("finds several events in one sentence", () => {
    const found = triggersOf("Rebels shelled the town and the army arrested two suspects.");
    expect(found.map((one) => one.split(": ")[1])).toEqual(["ASSAULT", "COERCE"]);
  });

  it.each([
    ["Norway refused to lift the ban on whaling.", "REJECT"],
    ["The minister agreed to release the prisoners.", "AGREE"],
    ["The general threatened to bomb the capital.", "THREATEN"],
  ])("does not take what is refused, promised or threatened for done: %s", (text, type) => {
    expect(triggersOf(text).map((found) => found.split(": ")[1])).toEqual([type]);
  });

  it("tells a meeting that is to come from one that took place", () => {
    expect(triggersOf("The president met the king.")).toEqual(["meet: CONSULT"]);
    expect(triggersOf("The president will meet the king.")).toEqual(["meet will: AGREE"]);
  });

  it.each([
    "The weather was mild on the coast.",
    "The book has three hundred pages and a map.",
    "Her garden is larger than the park.",
  ])("is silent where nothing of the kind is told: %s", (text) => {
    expect(triggersOf(text)).toEqual([]);
  });
});
