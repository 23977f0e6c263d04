import { formatDay, isDay } from "../calendar.js";
import type { Meaning, TimeRule } from "../rule.js";
import { compile } from "../vocabulary.js";

/** "2025-05-11". */
export const isoDate: TimeRule = {
  name: "iso-date",
  sign: /\d-\d/,
  pattern: compile("(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)"),
  parse: ({ groups }) => parseParts(groups.year!, groups.month!, groups.day!),
};

/** "31/05/2025", "05.31.2025"; where both readings are possible ("05/06/2025") it keeps silent. */
export const slashDate: TimeRule = {
  name: "slash-date",
  sign: /\d[/.]\d/,
  pattern: compile("(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)"),
  parse({ groups }) {
    const dayFirst = parseParts(groups.year!, groups.second!, groups.first!);
    const monthFirst = parseParts(groups.year!, groups.first!, groups.second!);
    if (dayFirst && monthFirst && dayFirst.value !== monthFirst.value) return undefined;
    return dayFirst ?? monthFirst;
  },
};

function parseParts(year: string, month: string, day: string): Meaning | undefined {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(date) ? { type: "DATE", value: formatDay(date) } : undefined;
}
