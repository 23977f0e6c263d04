import { describe, expect, it } from "vitest";
import { readByHand } from "../../../test/record/build.js";
import { compileRecord } from "../compile.js";

const early =
  "The harbour strike in Port Ellis entered its second week, with cranes idle, grain ships waiting and dock workers on the quay.";
const late =
  "Cranes stood idle in Port Ellis for a second week of the harbour strike; dock workers watched the quay and the waiting grain ships.";

type Actors = Parameters<typeof readByHand>[0]["actors"];

function findings(one: string, other: string, actors: [Actors, Actors] = [[], []]) {
  const tell = (outlet: string, text: string, actors: Actors) =>
    readByHand({ outlet, text, actors, published: "2031-05-06" });
  const record = compileRecord([
    tell("Early Post", `${early} ${one}`, actors[0]),
    tell("Late Post", `${late} ${other}`, actors[1]),
  ]);
  return record.findings.map(({ kind, weight }) => `${kind} ${weight}`);
}

describe("where reports contradict each other", () => {
  it.each([
    [
      "an inquiry's day",
      "An inquiry will open on Wednesday.",
      "The inquiry will open on Thursday.",
      "date conflict",
    ],
    [
      "the dead",
      "Fourteen people were killed on Monday.",
      "Seventeen people were killed on Monday.",
      "number conflict",
    ],
    [
      "a sum",
      "The owners lost €2.4bn in the strike.",
      "The owners lost 2.1 billion euros in the strike.",
      "number conflict",
    ],
    ["a truce's length", "They agreed a 21-day truce.", "They agreed a 14-day truce.", "number conflict"],
  ])("%s", (_, one, other, finding) => {
    expect(findings(one, other)).toEqual([finding]);
  });

  it("a minister and a former minister", () => {
    const as = (former: boolean): Actors => [{ name: "Ana Brandt", roles: [{ title: "minister", former }] }];
    expect(
      findings("Ana Brandt, the former minister, came.", "Ana Brandt, the minister, came.", [
        as(true),
        as(false),
      ]),
    ).toEqual(["title conflict"]);
  });
});

describe("what looks like a contradiction and is none", () => {
  it.each([
    ["figures and words", "Fourteen people were killed on Monday.", "On Monday 14 people were killed."],
    [
      "a floor under the other's number",
      "At least 14 people were killed.",
      "At least fourteen people were killed.",
    ],
    ["the dead and the hurt", "Fourteen people were killed.", "Seventeen people were injured."],
    ["three weeks and 21 days", "They agreed a 21-day truce.", "They agreed a three-week truce."],
    [
      "the day of saying and the day of doing",
      "The union said on Monday that it would meet the owners.",
      "The union will meet the owners on Thursday.",
    ],
    [
      "a day and its week",
      "The union will meet the owners on Thursday.",
      "The union will meet the owners this week.",
    ],
    ["a rounded sum", "The owners lost $2.25 trillion.", "The owners lost $2 trillion."],
    [
      "part of the whole",
      "Five ships wait outside the port.",
      "Three of the captured ships wait outside the port.",
    ],
  ])("%s", (_, one, other) => {
    expect(findings(one, other).filter((finding) => finding.endsWith("conflict"))).toEqual([]);
  });

  it("then-minister", () => {
    const then: Actors = [{ name: "Ana Brandt", roles: [{ title: "minister" }] }];
    expect(
      findings("In 2019 then-minister Ana Brandt came.", "Ana Brandt, the minister in those days, came.", [
        then,
        then,
      ]),
    ).toEqual([]);
  });
});
