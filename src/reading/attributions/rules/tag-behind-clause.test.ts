import { describe, expect, it } from "vitest";
import { readSaid } from "../../../../test/attributions/said.js";

const LEAD = "The quay of Lindholm stayed shut on Tuesday after a night of storms.";

describe("a speaker behind a clause", () => {
  it.each([
    [
      "The port of Lindholm, the largest on the coast, refused to reopen its gates, the Coastal Beacon reported, citing a letter.",
      "the Coastal Beacon",
      "refused to reopen",
    ],
    [
      "Eleven boats sank off Lindholm when the storm came ashore, rescuers said late on Monday.",
      "rescuers",
      "Eleven boats",
    ],
    [
      "From next week, Mira Lund’s company will pay the crews, she announced Monday.",
      "she",
      "will pay the crews",
    ],
  ])("says what the sentence says up to the comma: %s", (sentence, who, what) => {
    const { said } = readSaid(LEAD, sentence);
    expect(said.find((one) => one.who === who)?.what).toContain(what);
  });

  it("leaves the words of one speaker whom another passes on to the first", () => {
    const { said } = readSaid(
      LEAD,
      "Mira Lund said on Monday that the quay was safe, the Coastal Post reported.",
    );
    expect(said.find((one) => one.who === "Mira Lund")).toMatchObject({
      what: "that the quay was safe",
      by: "the Coastal Post",
    });
    expect(said.every((one) => one.attribution.basis.rule !== "tag-behind-clause")).toBe(true);
  });

  it("does not take the condition before a statement for the statement", () => {
    const { said } = readSaid(LEAD, "When the storm came ashore, Mira Lund said that the quay was safe.");
    expect(said.map((one) => one.what)).toEqual(["that the quay was safe"]);
  });

  it("does not break off a clause that goes on behind the tag", () => {
    const { said } = readSaid(LEAD, "Mr. Berg lost the case and, Mira Lund said, paid for it.");
    expect(said.every((one) => !one.what.endsWith("and"))).toBe(true);
  });
});
