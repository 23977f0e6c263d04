import { describe, expect, it } from "vitest";
import { readSaid } from "../../../test/attributions/said.js";

const LEAD = "The harbour of Lindholm stayed closed on Tuesday after a night of storms.";

describe("what looks like speech and is none", () => {
  it.each([
    "She said goodbye and left the hall.",
    "The bridge is said to be the oldest in the country.",
    "Everything went according to plan.",
    "The agreement calls for nothing new.",
    "There was a sign of rain over the bay.",
    "The boats were supposed to leave at noon.",
    "He told the time by the church clock.",
    "The storm announced itself with a low hum.",
    "Lindholm has 4,000 inhabitants and one harbour.",
    "The clock read noon when the ferry left.",
  ])("keeps silent: %s", (sentence) => {
    expect(readSaid(LEAD, sentence).said).toEqual([]);
  });

  it.each([
    ["a nickname", "Harald “Bull” Smith runs the ferry.", "Bull", "term"],
    ["a name in use", "The group, dubbed the “gang of four,” met in Lindholm.", "gang of four,", "term"],
    ["a word held at a distance", "The “temporary” pier has stood for forty years.", "temporary", "term"],
    ["so-called", "The so-called “iron rule” was dropped in 1990.", "iron rule", "term"],
    ["a novel", "Her novel “The Long Winter of the Sea” sold well.", "The Long Winter of the Sea", "work"],
    ["a film", "A film titled “Nobody Waits” opens on Friday.", "Nobody Waits", "work"],
  ])("makes no statement of %s", (_, sentence, words, use) => {
    const { said, quotes } = readSaid(LEAD, sentence);
    expect(said.filter((one) => one.quoted.includes(words))).toEqual([]);
    expect(quotes.find((quote) => quote.words === words)).toMatchObject({ use });
  });

  it.each([
    "The ministry has charged shippers a landing fee since March.",
    "Volunteers planted mangroves along the northern shore.",
    "Okafor visited the ice station with two engineers.",
  ])("makes no statement of a deed: %s", (sentence) => {
    expect(readSaid(LEAD, sentence).said).toEqual([]);
  });

  it("names no speaker for words nobody is said to have spoken", () => {
    const { said, quotes } = readSaid(
      LEAD,
      "“Nobody will be turned away from this town.”",
      "The rain stopped at noon.",
    );
    expect(said.filter((one) => one.who !== undefined)).toEqual([]);
    expect(quotes[0]!.use).toBe("unattributed");
  });

  it.each([
    ["whom a colon introduces", "“We will open,” Okafor said. The council of Lindholm answered:"],
    ["the paper has come to speak of", "“We will open,” Okafor said. The council of Lindholm met at noon."],
  ])("does not let a speaker go on after one %s", (_, before) => {
    const { said } = readSaid(LEAD, before, "“Nobody will be turned away. The town needs its harbour.”");
    const next = said.find((one) => one.quoted.includes("turned away"));
    expect(next?.who).not.toBe("Okafor");
  });

  it("makes no speaker of the one spoken about", () => {
    const { said } = readSaid(
      LEAD,
      "Okafor praised the sailors. “They saved the town,” she said of the crew.",
    );
    const quoted = said.find((one) => one.quoted.includes("They saved the town,"))!;
    expect(quoted.who).toBe("she");
  });
});
