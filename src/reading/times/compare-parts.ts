import { formatWeek, parseDay, weekdayOf } from "./calendar.js";
import type { TimeComparison } from "./compare.js";

/** What a TIMEX3 date or time value states; what is open ("X") is left out. */
export interface ValueParts {
  year?: string;
  month?: string;
  day?: string;
  /** "W20", "Q3", "SU", "H1": a part of the year that is no month. */
  stretch?: string;
  weekday?: string;
  /** "10:30", "MO". */
  time?: string;
}

/** ISO 8601 hours that the TIMEX3 codes for parts of the day stand for, first inclusive, last exclusive. */
const HOURS: Record<string, [number, number]> = {
  MO: [4, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 24],
  NI: [18, 28],
};

export function parseParts(value: string): ValueParts {
  const [date = "", time] = value.split("T");
  const parts: ValueParts = {};
  if (time) parts.time = time;
  const day = parseDay(date);
  if (day) Object.assign(parts, { weekday: String(weekdayOf(day)), stretch: formatWeek(day).slice(5) });
  const [year, second, third] = date.split("-");
  if (year && /\d/.test(year)) parts.year = year;
  if (second && /^\d\d$/.test(second)) parts.month = second;
  else if (second && !/X/.test(second)) parts.stretch = second;
  if (third && /^\d\d$/.test(third)) parts.day = third;
  else if (third && /^[1-7]$/.test(third)) parts.weekday = third;
  return parts;
}

/**
 * Parts that both state and that differ make two times different; the same parts in both make them the same; one that
 * states more than the other is compatible with it.
 */
export function compareParts(a: ValueParts, b: ValueParts): TimeComparison {
  const keys = ["year", "month", "day", "stretch", "weekday", "time"] as const;
  const shared = keys.filter((key) => a[key] !== undefined && b[key] !== undefined);
  if (shared.some((key) => !agree(key, a[key]!, b[key]!))) return "different";
  const named = keys.filter((key) => a[key] !== undefined || b[key] !== undefined);
  if (shared.length === 0) return "unknown";
  return named.every((key) => a[key] === b[key]) ? "same" : "compatible";
}

/** Two hours or parts of one day. */
export function compareHours(a: string | undefined, b: string | undefined): TimeComparison {
  if (a === b) return "same";
  return a === undefined || b === undefined || sameHours(a, b) ? "compatible" : "different";
}

function agree(key: keyof ValueParts, a: string, b: string): boolean {
  if (key === "year") return a.startsWith(b) || b.startsWith(a);
  if (key === "time") return sameHours(a, b);
  // A week says nothing of a quarter or season.
  return a === b || (key === "stretch" && a[0] !== b[0]);
}

function sameHours(a: string, b: string): boolean {
  const [first, second] = [hoursOf(a), hoursOf(b)];
  if (!first || !second) return a === b;
  if (first.length === 1 && second.length === 1) return a === b;
  return first[0]! < (second[1] ?? second[0]! + 0.01) && second[0]! < (first[1] ?? first[0]! + 0.01);
}

/** The stretch of hours a code stands for, or the one hour a clock time names. */
function hoursOf(time: string): number[] | undefined {
  const clock = /^(\d\d)(?::(\d\d))?/.exec(time);
  return clock ? [Number(clock[1]) + Number(clock[2] ?? 0) / 60] : HOURS[time];
}
