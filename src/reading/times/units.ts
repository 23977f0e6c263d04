import { addDays, addMonths, type Day, formatDay, formatMonth, formatWeek, formatYear } from "./calendar.js";

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** Source of a pattern for a unit in the singular or plural. */
export const UNIT =
  "(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies))";

/** Found wherever `UNIT` or a part of it is. */
export const HOLDS_UNIT = /\b(?:second|minute|hour|day|week|month|quarter|year|decade|centur)/i;

/** Units that make a calendar period one can point at with "this" or "last". */
export const PERIOD_UNIT = "(?:week|month|quarter|year|decade|century)";

const LETTERS: Record<Unit, string> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "E",
  century: "C",
};

export function parseUnit(word: string): Unit | undefined {
  const singular = word.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
  return singular in LETTERS ? (singular as Unit) : undefined;
}

/** TIMEX3 duration: `P3Y`, `PT1H30M` for one and a half hours, `PXW` for an open number of weeks. */
export function formatDuration(count: number | "X", unit: Unit): string {
  if (count === "X") return `${prefix(unit)}X${LETTERS[unit]}`;
  if (unit === "decade" || unit === "century") return `P${count * (unit === "decade" ? 10 : 100)}Y`;
  const whole = Math.floor(count);
  const rest = smallerPart(count - whole, unit);
  return `${prefix(unit)}${whole > 0 || !rest ? `${rest ? whole : count}${LETTERS[unit]}` : ""}${rest ?? ""}`;
}

function prefix(unit: Unit): string {
  return unit === "second" || unit === "minute" || unit === "hour" ? "PT" : "P";
}

function smallerPart(fraction: number, unit: Unit): string | undefined {
  if (fraction !== 0.5) return undefined;
  return { minute: "30S", hour: "30M", year: "6M" }[unit as string];
}

/** The period of the given unit that lies `count` units from `day` (0: the one it is in), as a TIMEX3 value. */
export function periodAt(day: Day, unit: Unit, count: number): string {
  switch (unit) {
    case "week":
      return formatWeek(addDays(day, 7 * count));
    case "month":
      return formatMonth(addMonths(day, count));
    case "quarter": {
      const month = addMonths(day, 3 * count);
      return `${formatYear(month.year)}-Q${Math.ceil(month.month / 3)}`;
    }
    case "year":
      return formatYear(day.year + count);
    case "decade":
      return formatYear(day.year + 10 * count).slice(0, 3);
    case "century":
      return formatYear(day.year + 100 * count).slice(0, 2);
    default:
      return formatDay(addDays(day, count));
  }
}

/** The same kind of value with nothing known of it. */
export function openPeriod(unit: Unit): string {
  const open: Partial<Record<Unit, string>> = {
    day: "XXXX-XX-XX",
    week: "XXXX-WXX",
    month: "XXXX-XX",
    quarter: "XXXX-QX",
    year: "XXXX",
    decade: "XXX",
    century: "XX",
  };
  return open[unit] ?? "XXXX-XX-XX";
}
