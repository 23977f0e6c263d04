/** Words and pattern pieces the rules share. A piece is regular-expression source; one space in it stands for any white space. */

const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAY_NAMES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

export const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December" +
  "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\\.|\\b))";

export const WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

export const HOLDS_MONTH = new RegExp(MONTH, "i");
export const HOLDS_WEEKDAY = new RegExp(WEEKDAY, "i");

/** Abbreviated weekdays stand for a day only next to a date: "Sun" alone may be a newspaper. */
export const SHORT_WEEKDAY = "(?:Mon|Tues?|Weds?|Thur?s?|Fri|Sat|Sun)\\.?";

export const DAY_OF_MONTH = "(?:3[01]|[12]\\d|0?[1-9])";

export const YEAR = "(?:1[5-9]|20)\\d\\d";

/** What may stand before a date and belongs to it: "early May", "the end of 2024". */
export const PHASE =
  "(?:(?:early|late|mid|earlier|later|sometime)(?: in)?" +
  "|(?:the )?(?:very )?(?:beginning|start|middle|end|close|rest|remainder|latter part|early part) of)";

export const ROUGHLY =
  "(?:about|around|roughly|approximately|nearly|almost|over(?! the)|under(?! the)|just|barely|at least|at most|up to" +
  "|more than|less than|fewer than|no more than|no less than|not more than|some)";

export const PART_OF_DAY = "(?:morning|midday|afternoon|evening|night)";

const PARTS: Record<string, string> = {
  morning: "MO",
  midday: "MI",
  noon: "MI",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
};

/** TIMEX3 code of a part of the day: "MO" for "morning". */
export function parsePartOfDay(word: string): string | undefined {
  return PARTS[word.toLowerCase()];
}

/** 1 to 12 from a month's name or abbreviation. */
export function parseMonth(word: string): number | undefined {
  const at = MONTH_NAMES.indexOf(word.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : at + 1;
}

/** ISO weekday from its name or abbreviation. */
export function parseWeekday(word: string): number | undefined {
  const at = WEEKDAY_NAMES.indexOf(word.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : at + 1;
}

/** Whether the word is written as English writes names of days and months; "march" and "may" are verbs, "MARCH" is not. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Latin letters; spelled out, since `\p{L}` with the `u` and `i` flags takes ten times as long to compile. */
export const LETTER = "A-Za-z\\u00C0-\\u024F";
const NOT_INSIDE_NUMBER = `(?<![${LETTER}\\d_]|\\d[.,:]|[$€£¥@#]|['’](?=[st]\\b))`;
const NOT_BEFORE_NUMBER = `(?![${LETTER}\\d_@]|[.,:]\\d|%|\\.com)`;

/**
 * Compiles a rule's pattern: whole words only, any white space for a space (" ?" and " *" for white space or none), case
 * ignored, every match found.
 */
export function compile(source: string): RegExp {
  const spaced = source.replace(/ [?*]?/g, (space) => (space === " " ? "\\s+" : "\\s*"));
  return new RegExp(`${NOT_INSIDE_NUMBER}(?:${spaced})${NOT_BEFORE_NUMBER}`, "gi");
}
