/** A day of the proleptic Gregorian calendar; month and day count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;

/** The day an ISO 8601 date or date-time begins with; undefined when it is less precise than a day or impossible. */
export function parseDay(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : undefined;
}

export function isDay(day: Day): boolean {
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysInMonth(day.year, day.month);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function formatDay(day: Day): string {
  return `${formatMonth(day)}-${twoDigits(day.day)}`;
}

export function formatMonth(month: { year: number; month: number }): string {
  return `${formatYear(month.year)}-${twoDigits(month.month)}`;
}

export function formatYear(year: number): string {
  return String(year).padStart(4, "0");
}

export function formatWeek(day: Day): string {
  const { year, week } = isoWeek(day);
  return `${formatYear(year)}-W${twoDigits(week)}`;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

export function addDays(day: Day, count: number): Day {
  return fromTime(toTime(day) + count * DAY_MS);
}

/** The month `count` months on, as its first day. */
export function addMonths(month: { year: number; month: number }, count: number): Day {
  const index = month.year * 12 + month.month - 1 + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 };
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toTime(to) - toTime(from)) / DAY_MS);
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(toTime(day)).getUTCDay() || 7;
}

/** ISO 8601 week and the year it is counted in. */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = { year: thursday.year, month: 1, day: 1 };
  return { year: thursday.year, week: Math.floor(daysBetween(first, thursday) / 7) + 1 };
}

function toTime(day: Day): number {
  return Date.UTC(day.year, day.month - 1, day.day);
}

function fromTime(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
