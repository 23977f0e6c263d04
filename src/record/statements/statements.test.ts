import { describe, expect, it } from "vitest";
import { readByHand } from "../../../test/record/build.js";
import { compileRecord } from "../compile.js";

const minister = { name: "Ana Brandt", roles: [] };
const fillers: { [outlet: string]: string } = {
  "Early Post":
    "The harbour strike in Port Ellis entered its second week, with cranes idle, grain ships waiting and dock workers on the quay.",
  "Late Post":
    "Cranes stood idle in Port Ellis for a second week of the harbour strike; dock workers watched the quay and the waiting grain ships.",
};
const filler = (outlet: string) => fillers[outlet] ?? fillers["Early Post"];

function harbour(outlet: string, sentence: string, said: Parameters<typeof readByHand>[0]["said"]) {
  return readByHand({ outlet, text: `${filler(outlet)} ${sentence}`, actors: [minister], said });
}

describe("statements across reports", () => {
  it("joins a quotation and its fragment and prints the fullest wording", () => {
    const whole = "We will not send the police, and we will not cut the pay of a single docker.";
    const record = compileRecord([
      harbour("Early Post", `Ana Brandt promised the strikers “we will not send the police”.`, [
        { by: "Ana Brandt", content: "we will not send the police" },
      ]),
      harbour("Late Post", `“${whole}” Ana Brandt said.`, [{ by: "Ana Brandt", content: whole }]),
    ]);
    expect(record.statements).toHaveLength(1);
    const [statement] = record.statements;
    expect(statement!.wording.map((piece) => piece.exact)).toEqual([whole]);
    expect(statement!.support).toBe("corroborated");
    expect(statement!.carriages.map((carriage) => carriage.form)).toEqual(["cut", "whole"]);
    expect(record.findings.map(({ kind, weight }) => `${kind} ${weight}`)).toEqual(["truncation difference"]);
  });

  it("pieces the wording together when each report has one end of it", () => {
    const record = compileRecord([
      harbour("Early Post", "“The gates stay open and the cranes stay idle tonight,” Ana Brandt said.", [
        { by: "Ana Brandt", content: "The gates stay open and the cranes stay idle tonight," },
      ]),
      harbour(
        "Late Post",
        "“The cranes stay idle tonight, whatever the owners say about it,” Ana Brandt said.",
        [{ by: "Ana Brandt", content: "The cranes stay idle tonight, whatever the owners say about it," }],
      ),
    ]);
    expect(record.statements).toHaveLength(1);
    const words = record.statements[0]!.wording.map((piece) => piece.exact).join(" ");
    expect(words).toMatch(/^The gates stay open and/);
    expect(words).toMatch(/whatever the owners say about it,$/);
  });

  it("takes case, curly marks and a speaker tag in the middle for no difference", () => {
    const record = compileRecord([
      harbour("Early Post", "“We’re staying here,” Ana Brandt said, “until the owners sit down with us.”", [
        { by: "Ana Brandt", content: ["We’re staying here,", "until the owners sit down with us."] },
      ]),
      harbour("Late Post", "“We're staying here, until the owners sit down with us,” Ana Brandt said.", [
        { by: "Ana Brandt", content: "We're staying here, until the owners sit down with us," },
      ]),
    ]);
    expect(record.statements).toHaveLength(1);
    expect(record.statements[0]!.carriages.map((carriage) => carriage.form)).toEqual(["whole", "whole"]);
    expect(record.findings).toEqual([]);
  });

  it("shows an altered quotation as a wording, not as a cut", () => {
    const record = compileRecord([
      harbour(
        "Early Post",
        "“No docker in this port will lose a day of pay over this strike,” Ana Brandt said.",
        [{ by: "Ana Brandt", content: "No docker in this port will lose a day of pay over this strike," }],
      ),
      harbour(
        "Late Post",
        "“No docker in this port will lose an hour of pay over this strike,” Ana Brandt said.",
        [{ by: "Ana Brandt", content: "No docker in this port will lose an hour of pay over this strike," }],
      ),
    ]);
    expect(record.statements).toHaveLength(1);
    expect(record.findings.map(({ kind }) => kind)).toEqual(["wording"]);
  });

  it("tells when the same words are given to two people", () => {
    const words = "Nobody on this quay has asked for charity this winter";
    const both = [minister, { name: "Joel Marsh" }];
    const record = compileRecord([
      readByHand({
        outlet: "Early Post",
        text: `${filler("Early Post")} “${words},” Ana Brandt told Joel Marsh.`,
        actors: both,
        said: [{ by: "Ana Brandt", content: words }],
      }),
      readByHand({
        outlet: "Late Post",
        text: `${filler("Late Post")} “${words},” Joel Marsh told Ana Brandt.`,
        actors: both,
        said: [{ by: "Joel Marsh", content: words }],
      }),
    ]);
    expect(record.statements).toHaveLength(1);
    expect(record.statements[0]!.support).toBe("conflicting");
    expect(record.statements[0]!.speaker).toBeUndefined();
    expect(record.statements[0]!.speakerName).toBe("Ana Brandt or Joel Marsh");
    expect(record.findings.map(({ kind, weight }) => `${kind} ${weight}`)).toEqual(["attribution conflict"]);
  });

  it("offers a paraphrase as likely the same and counts nothing on it", () => {
    const record = compileRecord([
      harbour("Early Post", "Ana Brandt said talks could only start once the truce was in place.", [
        { by: "Ana Brandt", content: "talks could only start once the truce was in place" },
      ]),
      harbour("Late Post", "Ana Brandt said any negotiations must begin with a ceasefire.", [
        { by: "Ana Brandt", content: "any negotiations must begin with a ceasefire" },
      ]),
    ]);
    expect(record.statements).toHaveLength(2);
    expect(record.statements.map(({ support }) => support)).toEqual(["sole", "sole"]);
    expect(record.statements[0]!.likelySame.map(({ statement }) => statement)).toEqual([
      record.statements[1]!.id,
    ]);
  });

  it("counts a wire copy and its source as one origin", () => {
    const body =
      "Tugs stood by through the night while negotiators for the owners and the union argued in a hotel above the fish market.";
    const quote = "There will be no ships tomorrow and none the day after";
    const tell = (outlet: string) =>
      readByHand({
        outlet,
        text: `${filler(outlet)} ${body} “${quote},” Ana Brandt said.`,
        actors: [minister],
        said: [{ by: "Ana Brandt", content: quote }],
      });
    const record = compileRecord([tell("Coast Wire"), tell("Inland Gazette")]);
    expect(record.reports.map(({ origin }) => origin)).toEqual([1, 1]);
    expect(record.statements[0]!.support).toBe("sole");
  });

  it("counts a report that credits another of the reports with it", () => {
    const quote = "There will be no ships tomorrow and none the day after";
    const record = compileRecord([
      harbour("Coast Wire", `“${quote},” Ana Brandt said.`, [{ by: "Ana Brandt", content: quote }]),
      readByHand({
        outlet: "Inland Gazette",
        text: `Port Ellis dock workers kept cranes idle and grain ships waiting as the harbour strike went on. “${quote},” Ana Brandt told Coast Wire.`,
        actors: [minister, { name: "Coast Wire", kind: "organisation" }],
        said: [{ by: "Ana Brandt", content: quote, relayedBy: "Coast Wire" }],
      }),
    ]);
    expect(record.statements[0]!.origins).toBe(1);
  });
});

describe("what is not one statement", () => {
  const apart = (one: string, other: string) =>
    compileRecord([
      harbour("Early Post", `“${one}” Ana Brandt said.`, [{ by: "Ana Brandt", content: one }]),
      harbour("Late Post", `“${other}” Ana Brandt said.`, [{ by: "Ana Brandt", content: other }]),
    ]);

  for (const [one, other] of [
    [
      "We have the right to be here and we will be here.",
      "We have the right to speak and they know that we do.",
    ],
    ["It is what it is.", "It is what they say that it is."],
    [
      "The ships can wait until the spring comes back.",
      "The owners have never paid for a winter in their lives.",
    ],
  ] as const) {
    it(`${one} / ${other}`, () => {
      const record = apart(one, other);
      expect(record.statements).toHaveLength(2);
      expect(record.findings).toEqual([]);
    });
  }

  it("two people who say nearly the same without quotation", () => {
    const both = [minister, { name: "Joel Marsh" }];
    const tell = (outlet: string, by: string, other: string) =>
      readByHand({
        outlet,
        text: `${filler(outlet)} ${by} said the strike would end in March. Nothing was heard of ${other}.`,
        actors: both,
        said: [{ by, content: "the strike would end in March" }],
      });
    const record = compileRecord([
      tell("Early Post", "Ana Brandt", "Joel Marsh"),
      tell("Late Post", "Joel Marsh", "Ana Brandt"),
    ]);
    expect(record.statements).toHaveLength(2);
    expect(record.findings).toEqual([]);
  });
});
