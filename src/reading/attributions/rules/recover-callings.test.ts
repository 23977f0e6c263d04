import { describe, expect, it } from "vitest";
import { readSaid } from "../../../../test/attributions/said.js";

const LEAD = "The quay of Lindholm stayed shut on Tuesday after a night of storms.";

describe("what somebody called a thing", () => {
  it("is theirs, and not of the one who speaks around it", () => {
    const { said } = readSaid(
      LEAD,
      "Berg complained about what Mira Lund called “a wholly needless delay” in repairs.",
    );
    const smallest = said
      .filter((one) => one.quoted.includes("a wholly needless delay"))
      .sort((a, b) => a.what.length - b.what.length)[0];
    expect(smallest?.who).toBe("Mira Lund");
  });

  it("is not recovered when it is a name", () => {
    const { said } = readSaid(LEAD, "The storm broke a crane that the crew called “Nelly” in two.");
    expect(said.filter((one) => one.attribution.basis.rule === "recover-callings")).toEqual([]);
  });
});
