import { addDays, addMonths, type Day, daysInMonth, formatDay } from "../calendar.js";
import type { Meaning } from "../rule.js";
import type { Unit } from "../units.js";

const BACK = /^(?:the )?(?:past|last|previous|latest)$/i;
const AHEAD = /^(?:(?:the )?(?:next|coming|following)|within)$/i;

/** The days between which a stretch counted from the report's day lies: "the past two weeks" ends on it, "within 48 hours" begins. */
export function anchorStretch(
  pointer: string,
  count: number,
  unit: Unit,
  reportDay: Day,
): Pick<Meaning, "from" | "until"> {
  const way = BACK.test(pointer) ? -1 : AHEAD.test(pointer) ? 1 : 0;
  const other = way === 0 ? undefined : stepDay(reportDay, unit, way * count);
  if (!other) return {};
  const [from, until] = way < 0 ? [other, reportDay] : [reportDay, other];
  return { from: formatDay(from), until: formatDay(until) };
}

/** The day `count` units on, the last of its month where that is shorter; undefined for less than a day. */
function stepDay(day: Day, unit: Unit, count: number): Day | undefined {
  if (unit === "hour" && count % 24 === 0) return addDays(day, count / 24);
  if (!Number.isInteger(count)) return undefined;
  if (unit === "day") return addDays(day, count);
  if (unit === "week") return addDays(day, 7 * count);
  const months: Partial<Record<Unit, number>> = {
    month: 1,
    quarter: 3,
    year: 12,
    decade: 120,
    century: 1200,
  };
  if (!months[unit]) return undefined;
  const first = addMonths(day, months[unit] * count);
  return { ...first, day: Math.min(day.day, daysInMonth(first.year, first.month)) };
}
