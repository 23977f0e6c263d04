import { addDays, type Day, daysBetween, formatDay, weekdayOf } from "../calendar.js";
import { findYear } from "../resolve/month.js";
import type { TimeRule } from "../rule.js";
import { compile, YEAR } from "../vocabulary.js";

type Rule = (year: number) => Day;

const HOLIDAYS: Record<string, Rule> = {
  "christmas eve": fixed(12, 24),
  "christmas day": fixed(12, 25),
  christmas: fixed(12, 25),
  "boxing day": fixed(12, 26),
  "new year's eve": fixed(12, 31),
  "new year's day": fixed(1, 1),
  "valentine's day": fixed(2, 14),
  "bastille day": fixed(7, 14),
  "victory day": fixed(5, 9),
  "may day": fixed(5, 1),
  halloween: fixed(10, 31),
  "thanksgiving day": nth(11, 4, 4),
  thanksgiving: nth(11, 4, 4),
  "labor day": nth(9, 1, 1),
  "memorial day": lastMonday,
  "martin luther king day": nth(1, 1, 3),
  "easter sunday": easter,
  "easter monday": (year) => addDays(easter(year), 1),
  easter,
  "good friday": (year) => addDays(easter(year), -2),
};

const NAMES = Object.keys(HOLIDAYS).join("|").replaceAll("'", "['’]");

/** "Christmas", "last Thanksgiving", "New Year's Eve 2024". */
export const holiday: TimeRule = {
  name: "holiday",
  sign: new RegExp(NAMES.replaceAll(" ", "\\s+"), "i"),
  pattern: compile(
    `(?:(?<pointer>last|next|this) )?(?<name>${NAMES})(?:,? (?<year>${YEAR}))?(?! (?:tree|card|carol|gift|present|song|market|parade|dinner)s?)`,
  ),
  parse({ groups, start, end, text }, scene) {
    if (!/\p{Lu}/u.test(text)) return undefined;
    const dayIn = HOLIDAYS[groups.name!.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ")]!;
    const { reportDay } = scene;
    if (groups.year) return { type: "DATE", value: formatDay(dayIn(Number(groups.year))) };
    const near = dayIn(reportDay?.year ?? 2000);
    if (!reportDay)
      return /easter|thanks|labor|memorial|martin|friday/i.test(text) ? undefined : openDay(near);
    const pointer = groups.pointer?.toLowerCase();
    const lean = pointer === "last" ? "past" : pointer === "next" ? "future" : scene.lean(start, end);
    const day = dayIn(findYear(near.month, near.day, lean, reportDay));
    return {
      type: "DATE",
      value: formatDay(day),
      offsetDays: daysBetween(reportDay, day),
      certainty: "implied",
    };
  },
};

function openDay(day: Day): ReturnType<TimeRule["parse"]> {
  return { type: "DATE", value: `XXXX${formatDay(day).slice(4)}` };
}

function fixed(month: number, day: number): Rule {
  return (year) => ({ year, month, day });
}

function nth(month: number, weekday: number, count: number): Rule {
  return (year) => {
    const first = { year, month, day: 1 };
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
  };
}

function lastMonday(year: number): Day {
  const last = { year, month: 5, day: 31 };
  return addDays(last, 1 - weekdayOf(last));
}

/** Western Easter by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}
