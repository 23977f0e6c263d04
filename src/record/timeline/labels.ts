import type { TimeExpression } from "../../contracts/index.js";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A TIMEX3 date as people write it: "Thursday 15 May 2025", "March 2022", "2022"; others as they are. */
export function dayLabel(value: string): string {
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) return `week ${Number(week[2])} of ${week[1]}`;
  const day = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (!day) return value;
  const date = new Date(`${day[1]}-${day[2]}-${day[3] ?? "01"}T00:00:00Z`);
  const format: Intl.DateTimeFormatOptions = day[3]
    ? { weekday: "long", day: "numeric", month: "long", year: "numeric" }
    : { month: "long", year: "numeric" };
  return new Intl.DateTimeFormat("en-GB", { ...format, timeZone: "UTC" }).format(date);
}

/** A day of an undated report: "Monday, the day after the reports", "Thursday". */
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
  return parts.filter(Boolean).join(", ") || dayLabel(value.replace(/^XXXX-/, ""));
}

function distance(days: number): string {
  if (days === 0) return "the day of the reports";
  const count = Math.abs(days) === 1 ? "the day" : `${Math.abs(days)} days`;
  return `${count} ${days > 0 ? "after" : "before"} the reports`;
}
