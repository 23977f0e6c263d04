import { describe, expect, it } from "vitest";
import { readSaid } from "../../../../test/attributions/said.js";

const LEAD = "The quay of Lindholm stayed shut on Tuesday after a night of storms.";

describe("a name the parser knows no class for", () => {
  it("speaks", () => {
    const { said } = readSaid(LEAD, "Okafor called on the council to act.");
    expect(said.map((one) => one.who)).toEqual(["Okafor"]);
  });

  it.each(["Called on to act, the council met.", "Since called for, the vote was held."])(
    "is not seen in a word of the language: %s",
    (sentence) => {
      const { said } = readSaid(LEAD, sentence);
      expect(said.map((one) => one.who)).not.toContain("Since");
      expect(said.filter((one) => one.attribution.basis.rule === "misread-names")).toEqual([]);
    },
  );
});
