import { describe, expect, it } from "vitest";
import { analyse } from "../../language/analyse.js";
import { growTree } from "../syntax/tree.js";
import { PhraseLexicon } from "./phrases.js";

const lexicon = new PhraseLexicon([
  ["accepts", "give blessing to ~"],
  ["accepts", "give ~ approval"],
  ["rejects", "balk at ~"],
  ["offers", "give"],
]);

/** "accepts: gave blessing to" for each phrase found. */
function found(text: string): string[] {
  const tree = growTree(analyse(text));
  return lexicon
    .find(tree, 0, tree.tokens.length)
    .map(({ label, tokens }) => `${label}: ${tokens.map((token) => tree.tokens[token]!.form).join(" ")}`);
}

describe("phrases of a lexicon", () => {
  it.each([
    ["Kenya gave its full blessing to the plan.", ["accepts: gave blessing to"]],
    ["Kenya gave the new plan for the port its approval.", ["accepts: gave approval"]],
    ["Kenya balked at the plan.", ["rejects: balked at"]],
  ])("are found in any form, with words between: %s", (text, phrases) => {
    expect(found(text)).toEqual(phrases);
  });

  it("gives the longest of those that begin at one word", () => {
    expect(found("Kenya gives bread.")).toEqual(["offers: gives"]);
  });

  it("reaches over no other noun or verb and no mark", () => {
    expect(found("Kenya gave bread, and its blessing went to the plan.")).toEqual(["offers: gave"]);
  });
});
