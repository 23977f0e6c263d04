import type { Span } from "../../contracts/index.js";

const DAY = 86_400_000;
const SEASON_MONTH: { [season: string]: number } = { SP: 2, SU: 5, FA: 8, WI: 11 };

/**
 * The stretch of time a TIMEX3 value names, in milliseconds UTC, end exclusive; undefined for open, vague and relative
 * values. Seasons are the meteorological ones of the northern half of the earth.
 */
export function timexInterval(value: string): Span | undefined {
  const match = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|(SP|SU|FA|WI)|H([12])|Q([1-4])|W(\d{2})))?/.exec(value);
  if (!match) return undefined;
  const [year, month, day, half, quarter, week] = [1, 2, 3, 5, 6, 7].map((group) => Number(match[group]));
  if (day) return days(Date.UTC(year!, month! - 1, day), 1);
  if (month) return months(year!, month - 1, 1);
  if (match[4]) return months(year!, SEASON_MONTH[match[4]]!, 3);
  if (half) return months(year!, (half - 1) * 6, 6);
  if (quarter) return months(year!, (quarter - 1) * 3, 3);
  if (week) return days(firstMonday(year!) + (week - 1) * 7 * DAY, 7);
  return months(year!, 0, 12);
}

function days(start: number, count: number): Span {
  return { start, end: start + count * DAY };
}

function months(year: number, month: number, count: number): Span {
  return { start: Date.UTC(year, month, 1), end: Date.UTC(year, month + count, 1) };
}

/** Monday of ISO week 1: the week that 4 January lies in. */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
}
