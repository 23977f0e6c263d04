import { parseCount } from "../counts.js";
import type { Match, Scene, TimeRule } from "../rule.js";
import { compile, PHASE } from "../vocabulary.js";

/** "2014", "early 1999", "fiscal 1990", "the year 2000". A bare number counts as a year only where years stand. */
export const year: TimeRule = {
  name: "year",
  sign: /\d{4}/,
  pattern: compile(
    `(?:(?<phase>${PHASE}) |(?<glued>early|late|mid|pre|post)-)?(?<named>(?:the )?(?:calendar |fiscal )?year |fiscal )?` +
      "(?<year>(?:1[4-9]|20)\\d\\d)(?!-|–?\\d|s\\b)",
  ),
  parse(match, scene) {
    if (match.groups.named || match.groups.phase || isYear(match, scene)) {
      return { type: "DATE", value: match.groups.year! };
    }
    return undefined;
  },
};

/** "2014-16", "2014–2022": the years between. */
export const yearRange: TimeRule = {
  name: "year-range",
  sign: /\d[-–]\d/,
  pattern: compile("(?<from>(?:19|20)\\d\\d)[-–](?<to>(?:19|20)?\\d\\d)"),
  parse({ groups }) {
    const from = Number(groups.from);
    const to = Number(groups.to!.length === 2 ? groups.from!.slice(0, 2) + groups.to : groups.to);
    if (to <= from || to - from > 100) return undefined;
    return { type: "DURATION", value: `P${to - from}Y`, from: String(from), until: String(to) };
  },
};

/** "nineteen ninety-seven". */
export const spelledYear: TimeRule = {
  name: "spelled-year",
  sign: /nineteen|twenty/i,
  pattern: compile(
    "(?<century>nineteen|twenty) (?<rest>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)" +
      "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)",
  ),
  parse({ groups }) {
    const century = groups.century!.toLowerCase() === "nineteen" ? 1900 : 2000;
    const rest = parseCount(groups.rest!);
    return typeof rest === "number" ? { type: "DATE", value: String(century + rest) } : undefined;
  },
};

/** Words and marks right before a year. */
const BEFORE_YEARS = new RegExp(
  "^(?:in|into|since|until|till|by|from|through|during|before|after|between|for|of|to|and|or|around|circa|as|on|than" +
    "|with|over|vs\\.?|versus|late|early|mid|the|back|fall|spring|summer|winter|autumn|'s|’s|[(,–—]|--?)$",
  "i",
);
const COUNTED = /^(?:NOUN|ADJ|NUM|SYM)$/;

function isYear({ groups, start, end, text }: Match, scene: Scene): boolean {
  const value = Number(groups.year);
  if (/^(?:pre|post|mid|early|late)-/i.test(text)) return true;
  const before = scene.tokenBefore(start);
  const after = scene.tokenAfter(end);
  // "Resolution 1973", "Flight 1990": the number names the thing before it.
  if (before && /^(?:NOUN|PROPN|NUM|SYM)$/.test(before.upos) && !BEFORE_YEARS.test(before.form)) return false;
  if (before && !BEFORE_YEARS.test(before.form) && !(after && /^(?:NOUN|PROPN|ADJ)$/.test(after.upos)))
    return false;
  if (value < 1800 && !(before && /^(?:in|since|of|by|from)$/i.test(before.form))) return false;
  // "the 1,900 men" is written with a comma; "1900 men" is a count, "the 2014 vote" is a year.
  const counts = after !== undefined && COUNTED.test(after.upos) && /s$/.test(after.form);
  return !(counts && !(before && /^(?:the|'s|’s|in|since)$/i.test(before.form)));
}
