import { addDays, formatDay } from "../calendar.js";
import { COUNT, parseCount } from "../counts.js";
import type { Meaning, Scene, TimeRule } from "../rule.js";
import { openPeriod, parseUnit, periodAt, UNIT, type Unit } from "../units.js";
import { compile, ROUGHLY } from "../vocabulary.js";
import { dayAt } from "./near-day.js";
import { stepFrom } from "./relative-period.js";

/** "two weeks ago", "a year ago", "several years ago", "two years ago this month"; in accounts "a year ago" is the quarter a year before theirs. */
export const ago: TimeRule = {
  name: "ago",
  sign: /\bago/i,
  pattern: compile(
    `(?:${ROUGHLY} )?(?:(?<count>${COUNT}) )?(?:more )?(?<unit>${UNIT})(?: or (?:so|more|two))?[- ]ago`,
  ),
  parse({ groups, start }, scene) {
    const unit = parseUnit(groups.unit!)!;
    const count = groups.count ? parseCount(groups.count) : groups.unit!.endsWith("s") ? "X" : 1;
    if (count === undefined) return undefined;
    if (count === "X") return { type: "DATE", value: "PAST_REF" };
    const quarter = unit === "year" && count === 1 ? scene.quarterBefore(start) : undefined;
    if (quarter)
      return { type: "DATE", value: stepFrom(quarter, unit, -1)!, certainty: "implied", compared: true };
    return countedFrom(-count, unit, scene);
  },
};

/** "three days from now", "a week from today". */
export const fromNow: TimeRule = {
  name: "from-now",
  sign: /from\s+(?:now|today)|hence/i,
  pattern: compile(`(?:${ROUGHLY} )?(?<count>${COUNT}) (?<unit>${UNIT}) (?:from now|from today|hence)`),
  parse({ groups }, scene) {
    const count = parseCount(groups.count!);
    if (count === "X") return { type: "DATE", value: "FUTURE_REF" };
    return count === undefined ? undefined : countedFrom(count, parseUnit(groups.unit!)!, scene);
  },
};

/** "the day before", "two days later", "the next day", "that same day": counted from the day named last. */
export const relativeDay: TimeRule = {
  name: "relative-day",
  sign: /\bdays?\b/i,
  pattern: compile(
    `(?<same>(?:(?:earlier|later|early|late)(?: on)? )?(?:(?:that|the)(?: very)? same day|that(?: very)? day))|(?<next>the (?:next|following) day|the day after|(?:a|one) day (?:later|after))` +
      `|(?<previous>the (?:previous|preceding) day|the day before|(?:a|one) day (?:earlier|before))|(?<count>${COUNT}) days (?<way>later|earlier|before|after)`,
  ),
  parse({ groups, start, end }, scene) {
    // "the day after the vote" is counted from the vote, which we cannot date.
    if (
      /(?:before|after)$/i.test(groups.next ?? groups.previous ?? groups.way ?? "") &&
      !endsClause(end, scene)
    )
      return undefined;
    const count = groups.count ? parseCount(groups.count) : 1;
    if (count === undefined || count === "X") return undefined;
    const back = groups.previous || /earlier|before/i.test(groups.way ?? "");
    const step = groups.same ? 0 : back ? -count : count;
    const day = scene.dayBefore(start);
    return { type: "DATE", value: day ? formatDay(addDays(day, step)) : "XXXX-XX-XX", certainty: "implied" };
  },
};

function endsClause(end: number, scene: Scene): boolean {
  const next = scene.tokenAfter(end);
  return next === undefined || next.upos === "PUNCT";
}

function countedFrom(count: number, unit: Unit, scene: Scene): Meaning | undefined {
  if (unit === "day" && Number.isInteger(count)) return dayAt(count, scene);
  if (!scene.reportDay) return { type: "DATE", value: openPeriod(unit) };
  if (unit === "second" || unit === "minute" || unit === "hour") return clockless(count, unit, scene);
  const whole =
    unit === "year" && !Number.isInteger(count)
      ? { count: count * 12, unit: "month" as const }
      : { count, unit };
  return { type: "DATE", value: periodAt(scene.reportDay, whole.unit, Math.round(whole.count)) };
}

/** Hours from a day without an hour lie on that day or one next to it. */
function clockless(count: number, unit: Unit, { reportDay }: Scene): Meaning {
  const days = unit === "hour" ? Math.trunc(count / 24) : 0;
  return {
    type: "DATE",
    value: formatDay(addDays(reportDay!, days)),
    offsetDays: days,
    certainty: "implied",
  };
}
