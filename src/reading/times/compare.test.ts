import { describe, expect, it } from "vitest";
import type { TimeExpression } from "../../contracts/index.js";
import { compareTimes } from "./index.js";

function time(value: string, fields: Partial<TimeExpression> = {}): TimeExpression {
  const type = value.startsWith("P") && !value.endsWith("REF") ? "DURATION" : "DATE";
  const basis = { rule: "test", score: 1 };
  return { id: "t1", start: 0, end: 1, type, value, certainty: "stated", basis, ...fields };
}

describe("times of two dated reports", () => {
  it.each([
    ["2024-06-12", "2024-06-12", "same"],
    ["2024-06-12", "2024-06-13", "different"],
    ["2024-06", "2024-06-13", "compatible"],
    ["2024-07", "2024-06-13", "different"],
    ["2024", "2024-06-13", "compatible"],
    ["2024-W24", "2024-06-13", "compatible"],
    ["2024-W24", "2024-06-20", "different"],
    ["2024-06-12T10:30", "2024-06-12TMO", "compatible"],
    ["2024-06-12T10:30", "2024-06-12TEV", "different"],
    ["2024-06-12T10:30", "2024-06-12", "compatible"],
    ["P1W", "P7D", "same"],
    ["PXW", "P3W", "compatible"],
    ["P3Y", "P4Y", "different"],
    ["P3Y", "2024-06-12", "unknown"],
    ["PAST_REF", "2024-06-12", "unknown"],
  ] as const)("%s and %s: %s", (a, b, expected) => {
    const context = { published: "2024-06-12" };
    expect(compareTimes(time(a), time(b), context, context)).toBe(expected);
    expect(compareTimes(time(b), time(a), context, context)).toBe(expected);
  });
});

describe("times of undated reports", () => {
  const tomorrow = time("XXXX-XX-XX", { offsetDays: 1 });
  const monday = time("XXXX-WXX-1", { weekday: 1, offsetDays: 1 });

  it("takes tomorrow in a Sunday's report for another Sunday report's Monday", () => {
    expect(compareTimes(tomorrow, monday, { reportWeekday: 7 }, { reportWeekday: 7 })).toBe("same");
  });

  it("allows for reports written a day apart", () => {
    const today = time("XXXX-XX-XX", { offsetDays: 0 });
    expect(compareTimes(tomorrow, today, { reportWeekday: 7 }, { reportWeekday: 1 })).toBe("same");
    expect(compareTimes(tomorrow, tomorrow, { reportWeekday: 7 }, { reportWeekday: 1 })).toBe("different");
  });

  it("tells last Thursday from the coming one", () => {
    const past = time("XXXX-WXX-4", { weekday: 4, offsetDays: -3 });
    const coming = time("XXXX-WXX-4", { weekday: 4, offsetDays: 4 });
    expect(compareTimes(past, coming, { reportWeekday: 7 }, { reportWeekday: 7 })).toBe("different");
  });

  it("takes one weekday for the same day when nothing more is known", () => {
    expect(compareTimes(time("XXXX-WXX-4"), time("XXXX-WXX-4"), {}, {})).toBe("same");
    expect(compareTimes(time("XXXX-WXX-4"), time("XXXX-WXX-5"), {}, {})).toBe("different");
  });

  it("knows nothing of tomorrow without a day to count from", () => {
    expect(compareTimes(tomorrow, monday, {}, {})).toBe("unknown");
  });

  it("places an undated report next to a dated one", () => {
    const thursday = time("2024-06-13");
    const coming = time("XXXX-WXX-4", { weekday: 4, offsetDays: 4 });
    expect(compareTimes(thursday, coming, { published: "2024-06-10" }, { reportWeekday: 7 })).toBe("same");
    expect(compareTimes(time("2024-06-20"), coming, { published: "2024-06-10" }, { reportWeekday: 7 })).toBe(
      "different",
    );
  });
});
