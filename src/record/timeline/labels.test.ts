import { describe, expect, it } from "vitest";
import type { TimeExpression } from "../../contracts/index.js";
import { dayLabel, relativeLabel } from "./labels.js";

function time(value: string, fields: Partial<TimeExpression> = {}): TimeExpression {
  const basis = { rule: "test", score: 1 };
  return { id: "t1", start: 0, end: 1, type: "DATE", value, certainty: "stated", basis, ...fields };
}

describe("labels of dates", () => {
  it.each([
    ["2022-03", "March 2022"],
    ["2022", "2022"],
    ["2024-W24", "week 24 of 2024"],
    ["2024-W24-WE", "weekend of week 24 of 2024"],
    ["2023-Q3", "third quarter of 2023"],
    ["2023-H2", "second half of 2023"],
    ["2021-SU", "summer 2021"],
  ])("%s: %s", (value, label) => {
    expect(dayLabel(value)).toBe(label);
  });
});

it("names the weekday of a date, with a comma or without as the system's calendar data has it", () => {
  expect(dayLabel("2025-05-15")).toMatch(/^Thursday,? 15 May 2025$/);
});

describe("labels of what is only relatively known", () => {
  it("tells the distance from the reports, with the weekday where it follows", () => {
    expect(relativeLabel(time("XXXX-XX-XX", { offsetDays: 1 }), 7)).toBe("Monday, the day after the reports");
    expect(relativeLabel(time("XXXX-XX-XX", { offsetDays: -3 }))).toBe("3 days before the reports");
  });

  it("says that a year is missing", () => {
    expect(relativeLabel(time("XXXX-05-11"))).toBe("11 May, year not stated");
    expect(relativeLabel(time("XXXX-10"))).toBe("October, year not stated");
  });

  it("leaves a weekday a weekday", () => {
    expect(relativeLabel(time("XXXX-WXX-4", { weekday: 4 }))).toBe("Thursday");
  });
});
