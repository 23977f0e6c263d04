import { daysBetween, formatDay, isDay, twoDigits } from "../calendar.js";
import { findYear } from "../resolve/month.js";
import type { Lean, Match, Meaning, Scene, TimeRule } from "../rule.js";
import {
  compile,
  DAY_OF_MONTH,
  HOLDS_MONTH,
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
  sign: HOLDS_MONTH,
  pattern: compile(
    `${DAY_NAME}(?:(?<pointer>last|this past|this|next|this coming) )?(?:${PHASE} )?(?<month>${MONTH}) (?:the )?${DAY}${IN_YEAR}(?! percent)`,
  ),
  parse: parseDate,
};

/** "11 May 2025", "the 11th of May". */
export const dayMonth: TimeRule = {
  name: "day-month",
  sign: HOLDS_MONTH,
  pattern: compile(`${DAY_NAME}(?:the )?${DAY}(?: of)? (?<month>${MONTH})${IN_YEAR}`),
  parse: parseDate,
};

const POINTERS: Record<string, Lean> = { last: "past", past: "past", next: "future", coming: "future" };

/** The other day of "April 24 and 25", "3 to 5 May". */
export const joinedDay: TimeRule = {
  name: "joined-day",
  sign: HOLDS_MONTH,
  pattern: compile(
    `(?<=(?<monthBefore>${MONTH}) ${DAY_OF_MONTH}(?: (?:and|or|to|through|until) |,? |[-–]))${DAY}(?! (?:${MONTH}|percent|per|million|billion))${IN_YEAR}` +
      `|(?<firstDay>${DAY_OF_MONTH})(?:st|nd|rd|th)?(?= ?(?:and|or|to|until|-|–) ?${DAY_OF_MONTH}(?:st|nd|rd|th)?(?: of)? (?<monthAfter>${MONTH})(?! Day)(?:,? (?<yearAfter>${YEAR}))?)`,
  ),
  parse(match, scene) {
    const { monthBefore, monthAfter, firstDay, day, year, yearAfter } = match.groups;
    const next = scene.tokenAfter(match.end);
    if (monthBefore && next && /^(?:NOUN|NUM|SYM)$/.test(next.upos)) return undefined;
    const groups = { month: monthBefore ?? monthAfter, day: day ?? firstDay, year: year ?? yearAfter };
    return parseDate({ ...match, groups }, scene);
  },
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
  const lean = POINTERS[groups.pointer?.toLowerCase().split(/\s+/).at(-1) ?? ""] ?? scene.lean(start, end);
  const year = groups.year ? Number(groups.year) : findYear(month, day, lean, reportDay!);
  const date = { year, month, day };
  return {
    type: "DATE",
    value: formatDay(date),
    weekday,
    offsetDays: reportDay && daysBetween(reportDay, date),
    certainty: groups.year ? "stated" : "implied",
  };
}
