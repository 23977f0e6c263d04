import { daysBetween, formatDay, isDay, twoDigits } from "../calendar.js";
import { findYear } from "../resolve/month.js";
import type { Match, Meaning, Scene, TimeRule } from "../rule.js";
import {
  compile,
  DAY_OF_MONTH,
  isCapitalised,
  MONTH,
  PHASE,
  parseMonth,
  parseWeekday,
  SHORT_WEEKDAY,
  WEEKDAY,
  YEAR,
} from "../vocabulary.js";

const DAY_NAME = `(?:(?:this )?(?:coming )?(?<weekday>${WEEKDAY}|${SHORT_WEEKDAY})(?:,| the)? )?`;
const DAY = `(?<day>${DAY_OF_MONTH})(?:st|nd|rd|th)?`;
const IN_YEAR = `(?:(?:,|,? of|,? in)? (?<year>${YEAR}))?`;

/** "May 11, 2025", "Sunday, May 11", "Nov. 3rd". */
export const monthDay: TimeRule = {
  name: "month-day",
  pattern: compile(`${DAY_NAME}(?:${PHASE} )?(?<month>${MONTH}) (?:the )?${DAY}${IN_YEAR}(?! percent)`),
  parse: parseDate,
};

/** "11 May 2025", "the 11th of May". */
export const dayMonth: TimeRule = {
  name: "day-month",
  pattern: compile(`${DAY_NAME}(?:the )?${DAY}(?: of)? (?<month>${MONTH})${IN_YEAR}`),
  parse: parseDate,
};

function parseDate({ groups, start, end }: Match, scene: Scene): Meaning | undefined {
  const month = parseMonth(groups.month!);
  const day = Number(groups.day);
  if (!month || !isCapitalised(groups.month!) || !isDay({ year: 2000, month, day })) return undefined;
  const weekday = groups.weekday ? parseWeekday(groups.weekday) : undefined;
  const { reportDay } = scene;
  if (!groups.year && !reportDay) {
    return { type: "DATE", value: `XXXX-${twoDigits(month)}-${twoDigits(day)}`, weekday };
  }
  const year = groups.year ? Number(groups.year) : findYear(month, day, scene.lean(start, end), reportDay!);
  const date = { year, month, day };
  return {
    type: "DATE",
    value: formatDay(date),
    weekday,
    offsetDays: reportDay && daysBetween(reportDay, date),
    certainty: groups.year ? "stated" : "implied",
  };
}
