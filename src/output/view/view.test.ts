import { describe, expect, it } from "vitest";
import { carriage, report, statement } from "../../../test/output/builder.js";
import { fixture } from "../../../test/output/fixture.js";
import { quayside, wire } from "../../../test/output/reports.js";
import { coverageOf } from "./coverage.js";
import { differenceWords } from "./differences.js";
import { printable } from "./printable.js";
import { quotedPassage } from "./quoted-passage.js";
import { roleName } from "./roles.js";
import { sourcesOf } from "./sources.js";
import { groupBySpeaker, UNSTATED } from "./speakers.js";
import { summaryLine } from "./summary.js";
import { wordingLine } from "./wording.js";

describe("source keys", () => {
  it("go on after Z and through the records set apart", () => {
    const reports = Array.from({ length: 28 }, (_, index) =>
      report({ id: `${index}`, label: `${index}` }, []),
    );
    const sources = sourcesOf({
      ...fixture,
      reports,
      apart: [{ ...fixture, reports: [quayside], apart: [] }],
    });
    expect(["0", "25", "26", "27", quayside.id].map(sources.key)).toEqual(["A", "Z", "AA", "AB", "AC"]);
  });
});

describe("speakers", () => {
  it("come in the order in which they are first heard, the unstated last", () => {
    expect(groupBySpeaker(fixture).map(({ name }) => name)).toEqual([
      "Tomas Breck",
      "Ines Calloway",
      "Norrvik Lines",
      "A senior official",
      UNSTATED,
    ]);
  });

  it("keep together what was said in one go", () => {
    expect(groupBySpeaker(fixture)[0]!.utterances.map((said) => said.map(({ id }) => id))).toEqual([
      ["s1", "s2", "s3"],
      ["s4"],
      ["s10"],
    ]);
  });
});

describe("wording", () => {
  const quoted = report({ id: "q", label: "Q" }, [
    ["paragraph", "“We stay,” she said. “Here.” He hopes “for more”."],
  ]);

  it("sets one pair of marks around each quoted piece, whatever the cited characters begin and end with", () => {
    const said = statement({
      id: "s",
      carriages: [carriage(quoted, ["“We stay,”", "Here."], { form: "whole" })],
    });
    expect(wordingLine(said)).toBe("“We stay,” “Here.”");
  });

  it("leaves reported speech without marks of ours", () => {
    const content = carriage(quoted, "hopes “for more”", { form: "whole", kind: "mixed" });
    expect(wordingLine(statement({ id: "s", kind: "mixed", carriages: [content] }))).toBe("hopes “for more”");
  });
});

describe("coverage", () => {
  it("shows a report that prints a statement twice by its fullest version", () => {
    const said = statement({
      id: "s",
      carriages: [
        carriage(wire, "I will be at the gate", { form: "cut" }),
        carriage(wire, "I will be at the gate on Thursday", { form: "whole" }),
      ],
    });
    expect(coverageOf(said, wire.id)).toBe("whole");
    expect(coverageOf(said, quayside.id)).toBe("absent");
  });
});

describe("words for the reader", () => {
  it("tell a former title once", () => {
    const evidence = [fixture.actors[0]!.evidence[0]!];
    expect(roleName({ title: "mayor", of: "Veldmark", former: true, evidence })).toBe(
      "former mayor of Veldmark",
    );
    expect(roleName({ title: "Former mayor", former: true, evidence })).toBe("Former mayor");
  });

  it("tell a change of words from one of capitals or punctuation", () => {
    expect(differenceWords({ kind: "added", from: "", to: "very" })).toBe("adds “very”");
    expect(differenceWords({ kind: "case", from: "No", to: "no" })).toBe("“No” reads “no” (capitals)");
    expect(differenceWords({ kind: "punctuation", from: "no.", to: "no," })).toBe(
      "“no.” reads “no,” (punctuation)",
    );
  });

  it("count nothing as nothing", () => {
    const empty = { ...fixture, statements: [], positions: [], findings: [], events: [] };
    expect(summaryLine(empty)).toBe(
      "4 reports from 3 independent origins: no statements, no positions, no coded events, no conflicts, no other differences.",
    );
  });

  it("set no second pair of marks around a passage that brings its own", () => {
    expect(quotedPassage("on Friday")).toBe("“on Friday”");
    expect(quotedPassage("“We stay, she said")).toBe("“We stay, she said");
  });

  it("keep what joins letters and emoji, and nothing that steers a terminal", () => {
    expect(printable("a\u001b]0;x\u0007\u202eb \r\n c 👩‍👧")).toBe("a�]0;x��b c 👩‍👧");
  });
});
