import { describe, expect, it } from "vitest";
import { readPositions } from "../../../test/reading/positions.js";

describe("a stance and its holder", () => {
  it.each([
    ["President Amara Okafor rejected the truce.", "Amara Okafor rejects ceasefire"],
    ["Kenya called for an immediate ceasefire.", "Kenya demands ceasefire"],
    ["Kenya urged Uganda to accept the peace deal.", "Kenya demands peace deal"],
    ["France offered to release the prisoners.", "France offers prisoners"],
    ["France refused to negotiate with the rebels.", "France rejects talks"],
    ["Norway supports the new sanctions.", "Norway supports sanctions"],
    ["Norway does not support the new sanctions.", "Norway opposes sanctions"],
    ["Peru invited Chile to talks on the border.", "Peru proposes talks"],
    ["Peru's demand for talks was ignored.", "Peru demands talks"],
    ["Peru threatened to impose tariffs on Chile.", "Peru threatens tariffs"],
    ["Kenya is open to negotiations.", "Kenya supports talks"],
    ["Kenya said it was ready to accept a truce.", "Kenya accepts ceasefire"],
    ["Kenya refused to support the sanctions.", "Kenya rejects sanctions"],
    ["Kenya voiced its opposition to the tariffs.", "Kenya opposes tariffs"],
    ["Kenya urged Uganda not to withdraw from the valley.", "Kenya opposes withdrawal"],
    ["Kenya is against the new tariffs.", "Kenya opposes tariffs"],
    ["Kenya threw its weight behind the truce.", "Kenya supports ceasefire"],
    ["The truce was rejected by Kenya.", "Kenya rejects ceasefire"],
    ["Kenya will never cede the island.", "Kenya rejects territory"],
    ["Kenya gave Uganda until Friday to release the prisoners.", "Kenya demands prisoners"],
    ["“Lift the sanctions,” President Amara Okafor said.", "Amara Okafor demands sanctions"],
    ["President Amara Okafor said there would be no talks.", "Amara Okafor rejects talks"],
  ])("%s", (text, expected) => {
    expect(readPositions(text).map(({ line }) => line)).toEqual([expected]);
  });
});

describe("several holders", () => {
  it.each([
    ["France and Norway support the sanctions.", ["France supports sanctions", "Norway supports sanctions"]],
    [
      "Kenya rejected the sanctions and called for a ceasefire.",
      ["Kenya rejects sanctions", "Kenya demands ceasefire"],
    ],
    [
      "President Amara Okafor said Peru was open to talks, but insisted that talks can only proceed once a truce is in place.",
      ["Peru supports talks", "Amara Okafor accepts talks"],
    ],
  ])("%s", (text, expected) => {
    expect(readPositions(text).map(({ line }) => line)).toEqual(expected);
  });
});

describe("conditions", () => {
  it.each([
    [
      "President Amara Okafor said that talks can only start once the guns fall silent.",
      "Amara Okafor accepts talks",
      "only if: the guns fall silent",
    ],
    [
      "Norway said it would only consider a truce if the rebels leave the port.",
      "Norway supports ceasefire",
      "only if: the rebels leave the port",
    ],
    [
      "President Amara Okafor said any negotiations must begin with a pause in the fighting.",
      "Amara Okafor demands ceasefire",
      "before: any negotiations",
    ],
    [
      "Norway said there would be no talks until the port is open.",
      "Norway rejects talks",
      "until: the port is open",
    ],
    [
      "Norway warned of new sanctions against Chile if the port stays closed.",
      "Norway threatens sanctions",
      "if: the port stays closed",
    ],
    [
      "President Amara Okafor said her government would join the talks on condition that the siege is lifted.",
      "Amara Okafor accepts talks",
      "provided that: the siege is lifted",
    ],
    [
      "The Kremlin said there can be no ceasefire unless foreign governments halt weapons deliveries.",
      "Russia rejects ceasefire",
      "unless: foreign governments halt weapons deliveries",
    ],
    [
      "“We will not negotiate until the siege is lifted,” Foreign Minister Luis Ortega said.",
      "Luis Ortega rejects talks",
      "until: the siege is lifted",
    ],
    [
      "Peru threatened to impose tariffs on copper unless the dam is opened.",
      "Peru threatens tariffs",
      "unless: the dam is opened",
    ],
    [
      "Norway offered to release the prisoners in exchange for a map of the mines.",
      "Norway offers prisoners",
      "in exchange for: a map of the mines",
    ],
  ])("%s", (text, line, condition) => {
    const found = readPositions(text);
    expect(found.map((position) => position.line)).toEqual([line]);
    expect(found[0]!.conditions).toEqual([condition]);
  });
});

it("takes what is held out behind “or” for a threat, and no part of the demand", () => {
  const text = "Kenya told Uganda to withdraw its troops or risk new sanctions.";
  const found = readPositions(text).map(({ line, what }) => `${line}: ${what}`);
  expect(found).toEqual([
    "Kenya demands withdrawal: withdraw its troops",
    "Kenya threatens sanctions: new sanctions",
  ]);
});

it("takes no demand to face something for a threat", () => {
  const [found] = readPositions("Kenya urged Uganda to face the talks.");
  expect(found!.line).toBe("Kenya demands talks");
});

it("gives a condition to the position it limits", () => {
  const text =
    "The council called for a truce in the valley and threatened new sanctions if Peru did not comply.";
  const [truce, sanctions] = readPositions(text);
  expect(truce!.conditions).toEqual([]);
  expect(sanctions!.conditions).toContain("if: Peru did not comply");
});

describe("whom a position is held toward, and until when", () => {
  it.each([
    ["Norway threatened sanctions against Chile.", "Chile"],
    ["Kenya urged Uganda to accept the truce proposal.", "Uganda"],
    ["President Amara Okafor said Norway should accept the truce.", "Norway"],
  ])("%s", (text, toward) => {
    expect(readPositions(text).map((position) => position.toward)).toEqual([toward]);
  });

  it("keeps the day by which it is to be met", () => {
    expect(readPositions("Norway demanded a withdrawal by Friday.").map(({ deadline }) => deadline)).toEqual([
      "Friday",
    ]);
    expect(readPositions("Norway demanded a withdrawal on Friday.").map(({ deadline }) => deadline)).toEqual([
      undefined,
    ]);
  });
});
