import { parseZone } from "./zones.js";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

/** Forms of a date, most certain first; each gives year, month, day. Slashes count only where one part cannot be a month. */
const FORMS: [pattern: RegExp, order: (parts: string[]) => [string, string, string]][] = [
  [/\b(\d{4})-(\d{2})-(\d{2})(?!\d)/, ([y, m, d]) => [y!, m!, d!]],
  [/\b(\d{4})\/(\d{1,2})\/(\d{1,2})\b/, ([y, m, d]) => [y!, m!, d!]],
  [/\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/, ([d, m, y]) => [y!, m!, d!]],
  [
    new RegExp(`\\b${DAY}(?:\\s+of)?[\\s-]+${MONTH}[\\s,-]+(\\d{4})\\b`, "i"),
    ([d, m, y]) => [y!, monthOf(m!), d!],
  ],
  [new RegExp(`\\b${MONTH}\\s+${DAY}(?:,\\s*|\\s+)(\\d{4})\\b`, "i"), ([m, d, y]) => [y!, monthOf(m!), d!]],
  [/\b(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})\b/, ([d, m, y]) => [y!, m!, d!]],
  [/\b(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})\b/, ([m, d, y]) => [y!, m!, d!]],
];

const ZONE = "(z|[+-]\\d{2}:?\\d{2}|(?:gmt|utc)[+-]\\d{1,2}|[a-z]{2,4}t\\b|utc\\b|msk\\b)?";
const CLOCK = new RegExp(
  `(?:^|[\\st,])(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*([ap]\\.?m\\.?)?\\s*${ZONE}`,
  "i",
);
const HOUR = new RegExp(`(?:^|[\\st,])(\\d{1,2})()()\\s*([ap]\\.?m\\.?)\\s*${ZONE}`, "i");

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function parseClock(text: string): string {
  const match = CLOCK.exec(text) ?? HOUR.exec(text);
  if (!match) return "";
  const [, hours, minutes, seconds, half, zone] = match;
  const afternoon = half?.toLowerCase().startsWith("p");
  const hour = half ? (Number(hours) % 12) + (afternoon ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return "";
  const clock = `T${String(hour).padStart(2, "0")}:${minutes || "00"}`;
  return clock + (seconds ? `:${seconds}` : "") + parseZone(zone);
}

/** A date found in a line. `start` and `end` are its day's characters in the line. */
export interface FoundDate {
  value: string;
  start: number;
  end: number;
}

/** The first full date (day, month and year) in a line, with the time and zone printed after it, as ISO 8601. */
export function findDate(text: string): FoundDate | undefined {
  for (const [pattern, order] of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, month, day] = order(match.slice(1));
    if (!isCalendarDay(Number(year), Number(month), Number(day))) continue;
    const end = match.index + match[0].length;
    const clock =
      parseClock(text.slice(end, end + 40)) ||
      parseClock(text.slice(Math.max(0, match.index - 24), match.index));
    const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}${clock}`;
    return { value, start: match.index, end };
  }
  return undefined;
}

/** ISO 8601 of a date given as such (a metadata field, an option), as precise as it is; undefined when it is none. */
export function parseDate(text: string | undefined): string | undefined {
  return text === undefined || text.length > 100 ? undefined : findDate(text.trim())?.value;
}
