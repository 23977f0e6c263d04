import { describe, expect, it } from "vitest";
import { RULES } from "./index.js";

/** Something each rule finds, in its oddest shapes too. */
const TELLING: Record<string, string[]> = {
  "iso-date": ["on 2024-03-09"],
  "slash-date": ["on 31/05/2025", "on 05.31.2025"],
  "month-day": ["Sunday, May 11", "early JUNE 3rd", "Nov. 3, 2021", "SEPT 4"],
  "day-month": ["the 11th of May", "11 march 2025"],
  "joined-day": ["April 24 and 25", "April 24-25", "3 to 5 May"],
  "month-year": ["mid-May 2025", "June of last year"],
  "clock-time": ["7 p.m. Eastern", "at 7:30", "19:30:05", "7.30 pm", "7 o’clock", "0530 GMT"],
  "named-hour": ["noon Friday", "mid-morning", "late afternoon", "midnight", "at dusk"],
  "near-day": ["the day before yesterday", "late Tomorrow", "today"],
  "part-of-near-day": ["this very afternoon", "overnight", "Tonight", "last evening"],
  "every-weekday": ["every other Tuesday"],
  "nth-weekday": ["the first Monday of June"],
  weekday: ["early on Tuesday night", "SATURDAYS"],
  weekend: ["this past weekend"],
  holiday: ["New Year’s\nEve", "last Easter", "Boxing Day", "Good Friday"],
  quarter: ["the third quarter of 2023", "fiscal first-quarter"],
  "short-quarter": ["Q3 2024", "q1"],
  "half-year": ["the second half of 2023", "2020 first-half"],
  "compared-period": ["the year-earlier period", "the same quarter last year"],
  "accounting-quarter": ["the quarter ended June"],
  season: ["in the early summer", "next Spring", "autumn of 2021"],
  period: ["the current century", "this fiscal year", "last\nweek"],
  "running-period": ["the end of the decade", "later in the day", "year-end"],
  "bare-period": ["for the full year"],
  ago: ["more than two weeks ago", "a century-ago"],
  "from-now": ["two hours from\nnow", "a year hence"],
  "relative-day": ["that very same day", "the next day", "one day earlier", "three days later"],
  "relative-period": ["two years earlier", "month-earlier", "that same week"],
  rate: ["per hour", "a day"],
  every: ["every other month", "each night"],
  "repeated-adverb": ["hourly", "Annually"],
  duration: ["the past three centuries", "two or three minutes", "half an hour or so", "twenty-two seconds"],
  "duration-modifier": ["two-day", "yearlong", "decades-long", "3–month-long"],
  "open-duration": ["minutes after", "for decades", "the next century"],
  decade: ["the mid-1980s", "the early nineties", "’70s", "1990’s"],
  century: ["the late 19th-century", "20th centuries"],
  "year-range": ["2014-16", "2014–2022"],
  "month-alone": ["late March", "every AUGUST"],
  "spelled-year": ["nineteen ninety-seven"],
  year: ["fiscal 1990", "post-2014"],
  "present-reference": [
    "right now",
    "at the moment",
    "at present",
    "for the time being",
    "at this point",
    "these days",
  ],
  "past-reference": [
    "most recently",
    "lately",
    "recent history",
    "in the distant past",
    "long ago",
    "Previously",
  ],
  "future-reference": [
    "soon",
    "in the near future",
    "as soon as possible",
    "coming weeks",
    "the years to come",
    "the near term",
  ],
};

describe("the sign of a rule", () => {
  it.each(RULES)("of $name is found wherever its pattern matches", ({ name, pattern, sign }) => {
    expect(TELLING[name]).toBeDefined();
    for (const text of TELLING[name]!) expect(text.match(pattern), text).not.toBeNull();
    const found = Object.values(TELLING)
      .flat()
      .filter((text) => text.match(pattern));
    expect(found.filter((text) => !sign.test(text))).toEqual([]);
  });

  it("is missing from a sentence that tells no time", () => {
    const text = "The harbour master of Lindholm praised the crew.";
    expect(RULES.filter(({ sign }) => sign.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
