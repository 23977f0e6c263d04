import { describe, expect, it } from "vitest";
import type { EventStatus } from "../../../contracts/index.js";
import { analyse } from "../../../language/analyse.js";
import { growTree } from "../../syntax/tree.js";
import { findStatus } from "./index.js";

/** Status of the event whose word stands in brackets. */
function statusOf(marked: string): EventStatus {
  const start = marked.indexOf("[");
  const text = marked.replace(/[[\]]/g, "");
  const analysis = analyse(text, [{ start: 0, end: text.length }]);
  const at = analysis.tokens.findIndex((token) => token.start === start);
  return findStatus({ tree: growTree(analysis), times: [], year: 2025 }, at);
}

const CASES: { [status in EventStatus]: string[] } = {
  happened: [
    "Ghana [attacked] Togo.",
    "The army has [withdrawn] from the valley.",
    "Last month's [raid] killed a farmer.",
    "Chile [refused] to sign the pact.",
    "The court said it had [sentenced] the mayor.",
  ],
  planned: [
    "Peru will [send] doctors to Haiti.",
    "The ministers are to [meet] in Lima.",
    "Kenya plans to [deploy] two battalions.",
    "The union announced a [strike] for Monday.",
    "The planned [march] will cross the old bridge.",
    "Norway is going to [expel] the envoy.",
    "The two ministers were due to [meet] on Friday but did not bring their advisers.",
  ],
  hypothetical: [
    "Norway may [recognise] the new state.",
    "If Togo [attacks] the port, ships will turn back.",
    "If Togo attacks the port, Ghana will [retaliate].",
    "Had Chile [signed], the mine would be open.",
    "Peru threatened to [close] the border.",
    "Norway called for a [ceasefire].",
    "Villagers fear that the rebels will [return].",
  ],
  negated: [
    "Peru did not [expel] the ambassador.",
    "The rebels failed to [capture] the airport.",
    "Chile denied [shelling] the school.",
    "No shots were [fired].",
    "The statement stopped short of [condemning] the coup.",
    "The two ministers were due to [meet] on Friday but did not.",
    "Norway no longer [supplies] the militia.",
    "Kenya left without [signing] the accord.",
  ],
  historical: [
    "The two armies [fought] a war in 1962.",
    "Relations have been cold since the 2008 [invasion].",
    "Sunday is the fiftieth anniversary of the [massacre].",
    "The plant was [seized] more than three decades ago.",
  ],
};

for (const [status, sentences] of Object.entries(CASES)) {
  describe(status, () => {
    it.each(sentences)("%s", (sentence) => {
      expect(statusOf(sentence)).toBe(status);
    });
  });
}

it("does not take a number of people for a year", () => {
  expect(statusOf("The rebels [killed] 1950 soldiers.")).toBe("happened");
});
