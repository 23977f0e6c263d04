import type { TimeExpression } from "../../contracts/index.js";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const PARTS: Record<string, string> = {
  Q1: "first quarter of",
  Q2: "second quarter of",
  Q3: "third quarter of",
  Q4: "fourth quarter of",
  H1: "first half of",
  H2: "second half of",
  SP: "spring",
  SU: "summer",
  FA: "autumn",
  WI: "winter",
};

/** A TIMEX3 date as people write it: "Thursday 15 May 2025", "March 2022", "summer 2022"; others as they are. */
export function dayLabel(value: string): string {
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) return `${week[3] ? "weekend of week" : "week"} ${Number(week[2])} of ${week[1]}`;
  const part = /^(\d{4})-(\w\w)$/.exec(value);
  const name = part && PARTS[part[2]!];
  if (name) return `${name} ${part[1]}`;
  const day = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (!day) return value;
  const date = new Date(`${day[1]}-${day[2]}-${day[3] ?? "01"}T00:00:00Z`);
  const format: Intl.DateTimeFormatOptions = day[3]
    ? { weekday: "long", day: "numeric", month: "long", year: "numeric" }
    : { month: "long", year: "numeric" };
  return new Intl.DateTimeFormat("en-GB", { ...format, timeZone: "UTC" }).format(date);
}

/** A day of an undated report: "Monday, the day after the reports", "Thursday", "11 May, year not stated". */
export function relativeLabel(
  { offsetDays, weekday, value }: TimeExpression,
  reportWeekday?: number,
): string {
  const named =
    weekday ??
    (offsetDays !== undefined && reportWeekday
      ? ((reportWeekday - 1 + offsetDays + 7000) % 7) + 1
      : undefined);
  const parts = [
    named ? WEEKDAYS[named - 1] : undefined,
    offsetDays === undefined ? undefined : distance(offsetDays),
  ];
  return parts.filter(Boolean).join(", ") || openLabel(value);
}

/** "XXXX-05-11", "XXXX-10": a day or month of an unknown year. */
function openLabel(value: string): string {
  const open = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(value);
  if (!open) return value;
  const date = new Date(`2000-${open[1]}-${open[2] ?? "01"}T00:00:00Z`);
  const format: Intl.DateTimeFormatOptions = { month: "long", ...(open[2] && { day: "numeric" }) };
  return `${new Intl.DateTimeFormat("en-GB", { ...format, timeZone: "UTC" }).format(date)}, year not stated`;
}

function distance(days: number): string {
  if (days === 0) return "the day of the reports";
  const count = Math.abs(days) === 1 ? "the day" : `${Math.abs(days)} days`;
  return `${count} ${days > 0 ? "after" : "before"} the reports`;
}
