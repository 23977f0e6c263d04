import { addDays, addMonths, type Day, formatMonth, formatWeek, formatYear, parseDay } from "../calendar.js";
import { COUNT, parseCount } from "../counts.js";
import type { TimeRule } from "../rule.js";
import { HOLDS_UNIT, openPeriod, parseUnit, type Unit } from "../units.js";
import { compile, ROUGHLY } from "../vocabulary.js";

/** "a year earlier", "two months later", "the following week", "that year": counted from the time named last. */
export const relativePeriod: TimeRule = {
  name: "relative-period",
  sign: HOLDS_UNIT,
  pattern: compile(
    `(?:${ROUGHLY} )?(?<count>${COUNT})[- ](?<unit>weeks?|months?|years?|decades?) (?<way>earlier|later)|(?<bare>year|month|week)-earlier` +
      "|(?:(?:earlier|later|early|late)(?: in)? )?(?<which>the following|the previous|the preceding|that|that same|the same) (?<near>week|month|year)(?![- ]\\w+[- ](?:ago|old))",
  ),
  parse({ groups, start }, scene) {
    const unit = parseUnit((groups.unit ?? groups.bare ?? groups.near)!)!;
    const count = groups.count ? parseCount(groups.count) : 1;
    if (count === undefined) return undefined;
    if (count === "X") return { type: "DATE", value: openPeriod(unit), certainty: "implied" };
    const back =
      groups.bare || /earlier/i.test(groups.way ?? "") || /previous|preceding/i.test(groups.which ?? "");
    const step = /that|same/i.test(groups.which ?? "") ? 0 : back ? -count : count;
    const base = (unit === "year" ? scene.quarterBefore(start) : undefined) ?? scene.valueBefore(start);
    const now = unit === "year" && back && groups.way !== undefined ? scene.reportDay : undefined;
    const value = stepFrom(base, unit, step) ?? (now ? formatYear(now.year + step) : openPeriod(unit));
    return { type: "DATE", value, certainty: "implied", compared: unit === "year" && step === -1 };
  },
};

/** The value `count` units from the one given, as precise as that one allows. */
export function stepFrom(value: string | undefined, unit: Unit, count: number): string | undefined {
  const year = /^(\d{4})(-(?:Q[1-4]|H[12]|SP|SU|FA|WI))?/.exec(value ?? "");
  if (!value || !year) return undefined;
  if (unit === "decade") return formatYear(Number(year[1]) + 10 * count);
  if (unit === "year") return formatYear(Number(year[1]) + count) + (year[2] ?? "");
  const day = parseDay(value) ?? firstOfMonth(value);
  if (!day) return undefined;
  if (unit === "month") return formatMonth(addMonths(day, count));
  return parseDay(value) && formatWeek(addDays(day, 7 * count));
}

function firstOfMonth(value: string): Day | undefined {
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  return month ? { year: Number(month[1]), month: Number(month[2]), day: 1 } : undefined;
}
