import { describe, expect, it } from "vitest";
import { makeReport } from "../../../test/reading/report.js";
import { analyse } from "../../language/analyse.js";
import { extractTimes, timeOf } from "./index.js";

/** The words of the time that governs `word`. */
function timeOfWord(text: string, word: string): string | undefined {
  const report = makeReport(text, "2024-06-12");
  const analysis = analyse(text, report.blocks);
  const times = extractTimes(report, analysis);
  const start = text.indexOf(word);
  const id = timeOf(analysis, times, { start, end: start + word.length });
  const time = times.find((one) => one.id === id);
  return time && text.slice(time.start, time.end);
}

describe("the time of something told", () => {
  it.each([
    ["Rebels attacked the depot on Monday.", "attacked", "Monday"],
    ["Envoys met in Oslo on Monday and signed the accord.", "signed", "Monday"],
    ["The attack on the depot on Monday killed four guards.", "attack", "Monday"],
    ["Rebels attacked on Monday and the army struck back on Tuesday.", "attacked", "Monday"],
    ["Rebels attacked on Monday and the army struck back on Tuesday.", "struck", "Tuesday"],
  ])("%s %s", (text, word, expected) => {
    expect(timeOfWord(text, word)).toBe(expected);
  });

  it.each([
    ["Okafor said on Monday that rebels had attacked the depot.", "attacked"],
    ["Rebels attacked the depot. The army struck back on Tuesday.", "attacked"],
    ["Rebels attacked the depot for two days.", "attacked"],
    ["Rebels attacked the depot.", "attacked"],
  ])("keeps silent: %s", (text, word) => {
    expect(timeOfWord(text, word)).toBeUndefined();
  });
});
