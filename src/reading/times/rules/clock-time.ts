import { addDays, daysBetween, formatDay, isDay, twoDigits } from "../calendar.js";
import { findYear } from "../resolve/month.js";
import { resolveWeekday } from "../resolve/weekday.js";
import type { Match, Meaning, Scene, TimeRule } from "../rule.js";
import { compile, DAY_OF_MONTH, MONTH, parseMonth, parseWeekday, WEEKDAY } from "../vocabulary.js";

const ZONE_NAME =
  "(?:local time|GMT|UTC|BST|CES?T|EES?T|MSK|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|Eastern(?: time)?|Pacific(?: time)?|Moscow time|Kyiv time)";
const ZONE = `(?: ?\\(${ZONE_NAME}\\)| ?${ZONE_NAME})?`;
const OF_DAY = "(?: (?:in the |at )(?<part>morning|afternoon|evening|night))?";
const ON_DAY = `(?:,? (?:on )?(?:(?<near>today|yesterday|tomorrow)|(?<weekday>${WEEKDAY})(?!,? ${MONTH} \\d)|(?:${WEEKDAY},? )?(?<month>${MONTH}) (?<day>${DAY_OF_MONTH})))?`;
const HALF_OF_DAY = "(?: ?(?<half>[ap])\\.?m\\b\\.?)";

/** "10:30 a.m.", "5 pm EST Wednesday", "18:00 GMT", "0700 GMT", "3 o'clock in the morning". */
export const clockTime: TimeRule = {
  name: "clock-time",
  sign: /\d\s*(?:[ap]\.?m|o['’]clock|GMT|UTC)|\d:\d/i,
  pattern: compile(
    `(?<hour>[01]?\\d|2[0-4])(?:(?:[:.](?<minute>[0-5]\\d))?${HALF_OF_DAY}|(?<clock> ?o['’]clock)|:(?<minutes>[0-5]\\d)(?::[0-5]\\d)?|(?<compact>[0-5]\\d)(?= ?(?:GMT|UTC)))` +
      `${ZONE}${OF_DAY}${ON_DAY}`,
  ),
  parse(match, scene) {
    const { groups } = match;
    let hour = Number(groups.hour);
    const late = groups.half?.toLowerCase() === "p" || /afternoon|evening|night/i.test(groups.part ?? "");
    if (groups.half && (hour > 12 || hour === 0)) return undefined;
    if (!groups.half && groups.minutes && !isTimeOfDay(match, scene)) return undefined;
    if (groups.half?.toLowerCase() === "a" && hour === 12) hour = 0;
    if (late && hour < 12) hour += 12;
    const minute = Number(groups.minute ?? groups.minutes ?? groups.compact ?? 0);
    return onDay(match, scene, `T${twoDigits(hour)}:${twoDigits(minute)}`);
  },
};

/** "noon", "midnight Friday", "mid-afternoon". */
export const namedHour: TimeRule = {
  name: "named-hour",
  sign: /noon|mid(?:day|night)|dawn|dusk|sunrise|sunset|morning|evening/i,
  pattern: compile(
    `(?<name>noon|midday|midnight|dawn|dusk|sunrise|sunset|(?:mid|early|late)[- ](?:morning|afternoon|evening))${ON_DAY}`,
  ),
  parse(match, scene) {
    const name = match.groups.name!.toLowerCase();
    if (/dawn|dusk|sun/.test(name)) {
      if (!/^(?:at|before|after|by|until|since)$/i.test(scene.tokenBefore(match.start)?.form ?? ""))
        return undefined;
      return onDay(match, scene, /dawn|rise/.test(name) ? "TMO" : "TEV");
    }
    const hours: Record<string, string> = { noon: "T12:00", midday: "TMI", midnight: "T24:00" };
    const part = name.endsWith("morning") ? "TMO" : name.endsWith("afternoon") ? "TAF" : "TEV";
    return onDay(match, scene, hours[name] ?? part);
  },
};

function onDay({ groups, start, end }: Match, scene: Scene, time: string): Meaning | undefined {
  if (groups.month) return onDate(groups.month, Number(groups.day), scene, time);
  if (groups.weekday) {
    const day = resolveWeekday(parseWeekday(groups.weekday)!, "plain", scene.lean(start, end), scene);
    return { ...day, type: "TIME", value: day.value + time };
  }
  const offsetDays = { yesterday: -1, today: 0, tomorrow: 1 }[groups.near?.toLowerCase() ?? ""];
  const { reportDay } = scene;
  const named = offsetDays === undefined ? scene.dayNear(start) : undefined;
  if (named) {
    const counted = reportDay && daysBetween(reportDay, named);
    return { type: "TIME", value: formatDay(named) + time, offsetDays: counted, certainty: "implied" };
  }
  const value = reportDay ? formatDay(addDays(reportDay, offsetDays ?? 0)) : "XXXX-XX-XX";
  return {
    type: "TIME",
    value: value + time,
    offsetDays,
    certainty: offsetDays === undefined ? "implied" : "stated",
  };
}

function onDate(monthName: string, day: number, { reportDay }: Scene, time: string): Meaning | undefined {
  const month = parseMonth(monthName)!;
  if (!isDay({ year: 2000, month, day })) return undefined;
  if (!reportDay) return { type: "TIME", value: `XXXX-${twoDigits(month)}-${twoDigits(day)}${time}` };
  const year = findYear(month, day, undefined, reportDay);
  return { type: "TIME", value: formatDay({ year, month, day }) + time, certainty: "implied" };
}

/** "18:00" may be a score, a ratio or a verse: a preposition of time, a zone or a day must stand by it. */
function isTimeOfDay({ groups, start, text }: Match, scene: Scene): boolean {
  if (groups.weekday || groups.near || groups.part || /[A-Za-z]/.test(text)) return true;
  return /^(?:at|by|from|until|till|since|around|about|before|after|to)$/i.test(
    scene.tokenBefore(start)?.form ?? "",
  );
}
