import { describe, expect, it } from "vitest";
import { timexInterval } from "./interval.js";
import { timexWords } from "./when.js";

describe("TIMEX3 in words", () => {
  it.each([
    ["2025-05-15", "Thursday 15 May 2025"],
    ["2025-05-15TMO", "Thursday 15 May 2025 morning"],
    ["2025-05-15T10:30:00+02:00", "Thursday 15 May 2025, 10:30+02:00"],
    ["2025-05", "May 2025"],
    ["2025", "2025"],
    ["199X", "the 1990s"],
    ["2023-H2", "second half of 2023"],
    ["2023-Q3", "third quarter of 2023"],
    ["2024-WI", "winter 2024"],
    ["2025-W20", "week 20 of 2025"],
    ["XXXX-WXX-4", "Thursday"],
    ["XXXX-05-11", "11 May"],
  ])("reads %s as %s", (value, words) => {
    expect(timexWords(value)).toBe(words);
  });

  it.each(["2025-02-30", "FUTURE_REF", "P30D", "2025-13", "", "next week"])("leaves %j as it is", (value) => {
    expect(timexWords(value)).toBe(value);
  });
});

describe("TIMEX3 as a stretch of time", () => {
  it.each([
    ["2025-05-15", "2025-05-15", "2025-05-16"],
    ["2025-05-15T10:30", "2025-05-15", "2025-05-16"],
    ["2025-12", "2025-12-01", "2026-01-01"],
    ["2023-H2", "2023-07-01", "2024-01-01"],
    ["2023-Q1", "2023-01-01", "2023-04-01"],
    ["2024-WI", "2024-12-01", "2025-03-01"],
    ["2025-W01", "2024-12-30", "2025-01-06"],
    ["2021-W01", "2021-01-04", "2021-01-11"],
    ["2019", "2019-01-01", "2020-01-01"],
  ])("sees %s from %s to %s", (value, start, end) => {
    expect(timexInterval(value)).toEqual({ start: Date.parse(start), end: Date.parse(end) });
  });

  it.each(["XXXX-05-11", "FUTURE_REF", "P3D", "tomorrow"])("sees none in %s", (value) => {
    expect(timexInterval(value)).toBeUndefined();
  });
});
