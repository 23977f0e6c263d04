import { weekdayOf } from "../calendar.js";
import type { Scene, TimeRule } from "../rule.js";
import { openPeriod, PERIOD_UNIT, parseUnit, periodAt } from "../units.js";
import { compile, isCapitalised, PHASE } from "../vocabulary.js";

const STEPS: Record<string, number> = {
  this: 0,
  "the current": 0,
  current: 0,
  last: -1,
  next: 1,
  "this past": -1,
  "this coming": 1,
  "the coming": 1,
};

/** "this week", "last month", "earlier this year", "the end of next year". */
export const period: TimeRule = {
  name: "period",
  pattern: compile(
    `(?:${PHASE} )?(?<pointer>this past|this coming|this|last|next|(?:the )?current|the coming)(?: (?:calendar|fiscal|business|working))? (?<unit>${PERIOD_UNIT})(?!-)`,
  ),
  parse({ groups, start }, scene) {
    const { reportDay } = scene;
    // "This Week" in capitals behind a quotation mark is a programme.
    if (isCapitalised(groups.unit!) && /^["“'‘`]+$/.test(scene.tokenBefore(start)?.form ?? ""))
      return undefined;
    const unit = parseUnit(groups.unit!)!;
    const step = STEPS[groups.pointer!.toLowerCase().replace(/\s+/g, " ")]!;
    return { type: "DATE", value: reportDay ? periodAt(reportDay, unit, step) : openPeriod(unit) };
  },
};

/** "the end of the month", "year-end", "later in the week": the period that runs on the report's day. */
export const runningPeriod: TimeRule = {
  name: "running-period",
  pattern: compile(
    `(?:the )?(?:end|beginning|start|middle|rest|remainder) of the (?<unit>${PERIOD_UNIT})|(?:earlier|later|early|late) in the (?<part>week|month|year)` +
      "|(?:the )?(?<ending>year|month)(?:[- ]|['’]s )end",
  ),
  parse({ groups }, scene) {
    const unit = parseUnit((groups.unit ?? groups.part ?? groups.ending)!)!;
    if (groups.ending && unit === "year") return yearEnd(scene);
    const { reportDay } = scene;
    return {
      type: "DATE",
      value: reportDay ? periodAt(reportDay, unit, 0) : openPeriod(unit),
      certainty: "implied",
    };
  },
};

function yearEnd({ reportDay }: Scene): ReturnType<TimeRule["parse"]> {
  return { type: "DATE", value: `${reportDay ? reportDay.year : "XXXX"}-12-31`, certainty: "implied" };
}

/** "the weekend", "last weekend", "this weekend", "over the weekend". */
export const weekend: TimeRule = {
  name: "weekend",
  pattern: compile("(?<pointer>the(?: past| coming)?|this(?: past| coming)?|last|next|every|each) weekend"),
  parse({ groups, start, end }, scene) {
    const pointer = groups.pointer!.toLowerCase();
    if (/every|each/.test(pointer)) return { type: "SET", value: "XXXX-WXX-WE" };
    const { reportDay } = scene;
    if (!reportDay) return { type: "DATE", value: "XXXX-WXX-WE" };
    const plainPast = pointer === "the" && scene.lean(start, end) !== "future" && isBeforeWeekend(reportDay);
    const step = /last|past/.test(pointer) || plainPast ? -1 : pointer === "next" ? 1 : 0;
    return { type: "DATE", value: `${periodAt(reportDay, "week", step)}-WE`, certainty: "implied" };
  },
};

function isBeforeWeekend(day: NonNullable<Scene["reportDay"]>): boolean {
  return weekdayOf(day) < 6;
}
