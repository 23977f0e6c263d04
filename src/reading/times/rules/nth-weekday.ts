import { addDays, type Day, daysBetween, daysInMonth, formatDay, weekdayOf } from "../calendar.js";
import { findYear } from "../resolve/month.js";
import type { TimeRule } from "../rule.js";
import {
  compile,
  HOLDS_WEEKDAY,
  isCapitalised,
  MONTH,
  parseMonth,
  parseWeekday,
  WEEKDAY,
  YEAR,
} from "../vocabulary.js";

const PLACES = ["first", "second", "third", "fourth", "last"];

/** "the first Monday in May", "the last Friday of June 2024", "the third Thursday of every month". */
export const nthWeekday: TimeRule = {
  name: "nth-weekday",
  sign: HOLDS_WEEKDAY,
  pattern: compile(
    `(?:the )?(?<place>${PLACES.join("|")}) (?<weekday>${WEEKDAY}) (?:of|in) (?:(?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR}))?|(?<every>every|each|the) month)`,
  ),
  parse({ groups, start, end }, scene) {
    if (!isCapitalised(groups.weekday!)) return undefined;
    const weekday = parseWeekday(groups.weekday!)!;
    const place = PLACES.indexOf(groups.place!.toLowerCase());
    const { reportDay } = scene;
    if (groups.every && groups.every.toLowerCase() !== "the")
      return { type: "SET", value: `XXXX-WXX-${weekday}` };
    const month = groups.month ? parseMonth(groups.month) : reportDay?.month;
    if (!month || !(groups.year || reportDay)) return { type: "DATE", value: `XXXX-WXX-${weekday}`, weekday };
    const stated = groups.year ? Number(groups.year) : undefined;
    const year =
      stated ??
      (groups.month ? findYear(month, 7 * place + 4, scene.lean(start, end), reportDay!) : reportDay!.year);
    const day = findDay(year, month, weekday, place);
    return {
      type: "DATE",
      value: formatDay(day),
      weekday,
      offsetDays: reportDay && daysBetween(reportDay, day),
      certainty: stated ? "stated" : "implied",
    };
  },
};

/** `place` counts from 0; 4 is the last of the month. */
function findDay(year: number, month: number, weekday: number, place: number): Day {
  if (place === 4) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * place);
}
