import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeReport } from "../../../test/reading/report.js";
import { analyse } from "../../language/analyse.js";
import { extractTimes } from "./index.js";

function readWords(text: string): string[] {
  const report = makeReport(text, "2024-06-12");
  return extractTimes(report, analyse(text, report.blocks)).map((time) => text.slice(time.start, time.end));
}

describe("what is no time", () => {
  it.each([
    "Turnout rose by 12.53% across the province.",
    "The council may reject the plan.",
    "Protesters march through the capital.",
    "March for Life drew thousands to the capital.",
    "The second clause was struck out.",
    "The senator wants a second term.",
    "The Sun printed the memo.",
    "The Sunday Times printed the memo.",
    "The 30-year-old was released without charge.",
    "Rovers won 3-2 against United.",
    "April Okonjo chairs the committee.",
    "Prime Minister Theresa May left the hall.",
    "The fund lost 2,014 dollars.",
    "The court cited Resolution 1973 in its ruling.",
    "The troops will fall back to the river.",
    "They spring from the same village.",
    "The talks are a last-minute affair.",
    "It is a matter of the day-to-day business.",
    "World War II veterans laid wreaths.",
    "He fought in the Six-Day War.",
    "More than a quarter of the seats are empty.",
    "The stadium holds 1950 seats.",
    "She is in her thirties.",
    "Black Friday sales disappointed the shops.",
    "The bill passed by 51:49 votes.",
    "They lived in the old quarter behind the harbour.",
    "The whole quarter burned down.",
    "She read pages 3 to 5 aloud.",
    "The winter storm flooded the harbour.",
    "The film of the year won again.",
    "The previously announced plan was dropped.",
    "It was the period of the great kings.",
  ])("%s", (text) => {
    expect(readWords(text)).toEqual([]);
  });
});

it("gives spans that lie in order within any text and never overlap", () => {
  const words = [
    "May",
    "11",
    "2025",
    "Sunday",
    "last",
    "two",
    "weeks",
    "ago",
    "on",
    "a",
    "day",
    "“",
    "”",
    ".",
    "\n",
    "😀",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (pieces) => {
      const text = pieces.join(" ");
      const report = makeReport(text, "2024-06-12");
      let end = 0;
      for (const time of extractTimes(report, analyse(text, report.blocks))) {
        expect(time.start).toBeGreaterThanOrEqual(end);
        expect(time.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(time.start, time.end).trim()).toBe(text.slice(time.start, time.end));
        end = time.end;
      }
    }),
    { numRuns: 50 },
  );
});
