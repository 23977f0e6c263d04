import { describe, expect, it } from "vitest";
import { makeReport } from "../../../../test/reading/report.js";
import { analyse } from "../../../language/analyse.js";
import { readReport } from "../../read.js";
import { confidenceOf, LEAST_SURE } from "./index.js";

const MODEL = { bias: 0, weights: { "type ASSAULT": 2, "no actor": -1 } };

describe("confidenceOf", () => {
  it("is even where nothing is known", () => {
    expect(confidenceOf(new Map([["type UNHEARD", 1]]), MODEL)).toBe(0.5);
  });

  it("rises and falls with what speaks for and against", () => {
    const sure = confidenceOf(new Map([["type ASSAULT", 1]]), MODEL);
    const unsure = confidenceOf(new Map(Object.entries({ "type ASSAULT": 1, "no actor": 1 })), MODEL);
    expect(sure).toBeGreaterThan(unsure);
    expect(unsure).toBeGreaterThan(0.5);
  });
});

describe("the score of an event", () => {
  const scoresOf = (text: string): number[] => {
    const report = makeReport(text);
    return readReport(report, analyse(text, report.blocks)).events.map(({ basis }) => basis.score);
  };

  it("is a probability no event falls short of", () => {
    const scores = scoresOf("Rebels killed four soldiers in Lome. Ghana accused Togo of arming the rebels.");
    expect(scores).not.toEqual([]);
    for (const score of scores) {
      expect(score).toBeGreaterThanOrEqual(LEAST_SURE);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it("is silent on a word that seldom tells an event", () => {
    expect(scoresOf("The club held a dinner for its members in Lome.")).toEqual([]);
  });
});
