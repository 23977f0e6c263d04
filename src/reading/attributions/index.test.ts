import { describe, expect, it } from "vitest";
import { readSaid } from "../../../test/attributions/said.js";

const LEAD = "The harbour of Lindholm stayed closed on Tuesday after a night of storms.";

describe("who said what", () => {
  it.each([
    ["speaker first", 'Mayor Ines Okafor said: "The harbour will open again."'],
    ["speaker last", '"The harbour will open again," Mayor Ines Okafor said.'],
    ["verb before speaker", '"The harbour will open again," said Mayor Ines Okafor.'],
    ["curly marks", "“The harbour will open again,” Mayor Ines Okafor said."],
  ])("gives a quotation to its speaker: %s", (_, sentence) => {
    const { said } = readSaid(LEAD, sentence);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ who: "Mayor Ines Okafor" });
    expect(said[0]!.cue).toMatch(/^said:?$/);
    expect(said[0]!.quoted[0]).toMatch(/^The harbour will open again[,.]$/);
    expect(said[0]!.attribution).toMatchObject({ kind: "direct", certainty: "stated" });
  });

  it("takes the whole clause of indirect speech", () => {
    const { said } = readSaid(
      LEAD,
      "Okafor said that the harbour would open again once the storm had passed.",
    );
    expect(said[0]).toMatchObject({
      who: "Okafor",
      what: "that the harbour would open again once the storm had passed",
    });
    expect(said[0]!.attribution.kind).toBe("indirect");
  });

  it("takes the whole clause when only a word of it is quoted", () => {
    const { said } = readSaid(
      LEAD,
      "Okafor said the closure of the harbour was “absurd” and cost the town a fortune.",
    );
    expect(said[0]!.what).toBe("the closure of the harbour was “absurd” and cost the town a fortune");
    expect(said[0]!.attribution.kind).toBe("mixed");
    expect(said[0]!.quoted).toEqual(["absurd"]);
  });

  it("puts speech around its tag together", () => {
    const { said } = readSaid(LEAD, "“We will open on Friday,” Okafor said. “Nobody will be turned away.”");
    expect(said).toHaveLength(1);
    expect(said[0]!.quoted).toEqual(["We will open on Friday,", "Nobody will be turned away."]);
  });

  it("follows a quotation over paragraphs", () => {
    const { said } = readSaid(
      LEAD,
      "Okafor said: “We will open on Friday.",
      "“Nobody will be turned away. The town needs its harbour.”",
    );
    expect(said).toHaveLength(1);
    expect(said[0]!.quoted).toHaveLength(2);
  });

  it("infers the speaker of the next paragraph and says that it is inferred", () => {
    const { said } = readSaid(
      LEAD,
      "“We will open on Friday,” Okafor said.",
      "“Nobody will be turned away. The town needs its harbour.”",
    );
    const implied = said.find((one) => one.what.includes("turned away"))!;
    expect(implied.who).toBe("Okafor");
    expect(implied.attribution.certainty).toBe("implied");
  });

  it("reads demands, invitations and appeals", () => {
    const { said } = readSaid(LEAD, "The mayor urged the government to pay for a new pier.");
    expect(said[0]).toMatchObject({ who: "The mayor", cue: "urged", to: "the government" });
    expect(said[0]!.what).toContain("to pay for a new pier");
  });

  it("reads sources that stand after the content", () => {
    const { said } = readSaid(LEAD, "Forty boats were lost in the storm, according to the coast guard.");
    expect(said[0]).toMatchObject({
      who: "the coast guard",
      cue: "according to",
      what: "Forty boats were lost in the storm",
    });
  });

  it("gives the words of a headline to the name after the colon", () => {
    const { said } = readSaid(
      "# 'We Will Not Pay': Okafor Answers Ministers Over Harbour",
      LEAD,
      "Ines Okafor runs the town.",
    );
    const headline = said.find((one) => one.quoted.includes("We Will Not Pay"))!;
    expect(headline.who).toBe("Okafor");
  });

  it("names the platform", () => {
    const { said } = readSaid(
      LEAD,
      "“The harbour is safe,” Okafor wrote in a post on the social platform X.",
    );
    expect(said[0]).toMatchObject({ who: "Okafor", channel: "X" });
  });

  it("names the occasion", () => {
    const { said } = readSaid(LEAD, "“The harbour is safe,” Okafor said in a statement on Monday.");
    expect(said[0]!.channel).toBe("statement");
  });

  it("names whom the speaker told", () => {
    const { said } = readSaid(LEAD, "Okafor told reporters that the harbour was safe.");
    expect(said[0]).toMatchObject({ who: "Okafor", to: "reporters", what: "that the harbour was safe" });
  });

  it("takes words given to one broadcaster for an interview", () => {
    const { said } = readSaid(LEAD, "Okafor told the BBC that the harbour was safe.");
    expect(said[0]).toMatchObject({ who: "Okafor", to: "the BBC", channel: "interview" });
  });

  it("marks what was not said", () => {
    const { said } = readSaid(LEAD, "Okafor did not say whether the harbour was safe.");
    expect(said[0]!.attribution.negated).toBe(true);
  });

  it("tells who passed it on from who said it", () => {
    const { said } = readSaid(LEAD, "State media quoted Okafor as saying that the harbour was safe.");
    expect(said[0]).toMatchObject({ who: "Okafor", by: "State media" });
  });

  it("tells the media from the one they quote in the passive too", () => {
    const { said } = readSaid(LEAD, "Okafor was quoted by state media as saying that the harbour was safe.");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ who: "Okafor", by: "state media", what: "that the harbour was safe" });
  });

  it("finds speech within what is reported", () => {
    const { said } = readSaid(
      LEAD,
      "The Northern Post reported that Okafor said the harbour would stay closed.",
    );
    const inner = said.find((one) => one.who === "Okafor")!;
    expect(inner).toMatchObject({ what: "the harbour would stay closed", by: "The Northern Post" });
    expect(inner.attribution.within).toBe(
      said.find((one) => one.who === "The Northern Post")!.attribution.id,
    );
  });

  it("does not lend the platform of one to another", () => {
    const { said } = readSaid(
      LEAD,
      "Lind’s message on X came shortly after Okafor urged the council to meet.",
    );
    expect(said.find((one) => one.who === "Okafor")?.channel).toBeUndefined();
  });

  it("keeps two conditions with the words they stand in", () => {
    const { said } = readSaid(
      LEAD,
      "Okafor said the town would only pay if the council met and warned of a strike unless it did.",
    );
    expect(said.map((one) => one.what).join(" ")).toContain("only pay if the council met");
    expect(said.every((one) => one.who === "Okafor")).toBe(true);
  });

  it("looks past a name in quotation marks for the one who speaks", () => {
    const { said } = readSaid(
      LEAD,
      "The committee, dubbed the “harbour five,” called for a vote and warned of a strike if the council does not agree.",
    );
    expect(said.map((one) => one.who)).toEqual(["The committee", "The committee"]);
    expect(said[1]!.what).toContain("if the council does not agree");
  });

  it("reads appeals and vows", () => {
    const { said } = readSaid(LEAD, "Okafor called on the council to meet.", "She vowed to fight on.");
    expect(said.map((one) => one.who)).toEqual(["Okafor", "She"]);
  });

  it("reads a signed quotation", () => {
    const { said } = readSaid(LEAD, "“The sea gives and the sea takes.” — Ines Okafor");
    expect(said[0]).toMatchObject({ who: "Ines Okafor", quoted: ["The sea gives and the sea takes."] });
  });

  it("reads a transcript turn by turn", () => {
    const { said } = readSaid(
      LEAD,
      "OKAFOR: The harbour will open on Friday, whatever it costs.",
      "LIND: And who will pay for it?",
      "OKAFOR: The council will pay, as it always has.",
    );
    expect(said.map((one) => one.who)).toEqual(["OKAFOR", "LIND", "OKAFOR"]);
  });

  it("gives what somebody called a thing to that person", () => {
    const { said } = readSaid(
      LEAD,
      "Okafor criticised the minister over what she called “a shameful delay” in repairs.",
    );
    const called = said.find((one) => one.quoted.includes("a shameful delay"))!;
    expect(["she", "Okafor"]).toContain(called.who);
  });

  it("points at the exact characters", () => {
    const { said } = readSaid(LEAD, "“Wir öffnen – endlich 🎉,” Okafor said.");
    expect(said[0]!.quoted).toEqual(["Wir öffnen – endlich 🎉,"]);
  });
});
