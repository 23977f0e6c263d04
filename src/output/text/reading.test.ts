import { describe, expect, it } from "vitest";
import type { Reading, Report } from "../../contracts/index.js";
import { renderReading } from "./reading.js";

const text = "Mara Olin said the ferry would sail on Friday.";
const span = (exact: string) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length });
const basis = { rule: "subject-of-cue", score: 0.9 };
const report: Report = {
  id: "f00000000000",
  sha256: "",
  sourceSha256: "",
  input: "ferry.txt",
  language: "en",
  text,
  blocks: [],
  furniture: [],
  omitted: [],
};

const reading: Reading = {
  report: report.id,
  actors: [{ id: "a1", name: "Mara Olin", kind: "person", roles: [], mentions: [] }],
  attributions: [
    {
      id: "q1",
      kind: "indirect",
      source: span("Mara Olin"),
      cue: span("said"),
      content: [span("the ferry would sail on Friday")],
      quoted: [],
      certainty: "stated",
      basis,
    },
  ],
  quotes: [],
  times: [{ id: "t1", ...span("Friday"), type: "DATE", value: "XXXX-WXX-5", certainty: "stated", basis }],
  positions: [],
  events: [],
};

describe("one report's reading for a terminal", () => {
  it("names who says what, with the characters and the rule", () => {
    expect(renderReading(report, reading).replace(/\s+/g, " ")).toContain(
      "Mara Olin [0–9] said [10–14]: the ferry would sail on Friday [15–45] (indirect) {rule subject-of-cue, 0.90}",
    );
  });

  it("says when the speaker is not stated and leaves empty lists out", () => {
    const silent = { ...reading, attributions: [{ ...reading.attributions[0]!, source: undefined }] };
    expect(renderReading(report, silent)).toContain("(speaker not stated)");
    expect(renderReading(report, silent)).not.toContain("Positions");
  });
});
