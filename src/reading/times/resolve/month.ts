import { type Day, daysBetween } from "../calendar.js";
import type { Lean } from "../rule.js";

/** A date a week over the tense's border is a slip of the tense, not another year. */
const SLACK_DAYS = 7;

/** Nobody names a day or month without its year that lies further off than this; looking ahead even less. */
const FAR_DAYS = { past: 300, future: 200 };

/** The year of a month (or a day in it) named without one: the nearest that agrees with the tense. */
export function findYear(month: number, day: number, lean: Lean, reportDay: Day): number {
  const years = [reportDay.year - 1, reportDay.year, reportDay.year + 1];
  const distances = years.map((year) => daysBetween(reportDay, { year, month, day }));
  const fits = (distance: number): boolean =>
    lean === "past" ? distance <= SLACK_DAYS : lean === "future" ? distance >= -SLACK_DAYS : true;
  const fitting = Math.min(...distances.filter(fits).map(Math.abs));
  const nearest = lean && fitting > FAR_DAYS[lean] ? Math.min(...distances.map(Math.abs)) : fitting;
  return years[distances.findIndex((distance) => Math.abs(distance) === nearest)]!;
}
