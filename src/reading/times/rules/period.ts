import { type Day, formatDay, weekdayOf } from "../calendar.js";
import type { Lean, Meaning, Scene, TimeRule } from "../rule.js";
import {
  formatDuration,
  HOLDS_UNIT,
  openPeriod,
  PERIOD_UNIT,
  parseUnit,
  periodAt,
  type Unit,
} from "../units.js";
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
  sign: HOLDS_UNIT,
  pattern: compile(
    `(?:${PHASE} )?(?<pointer>this past|this coming|this|last|next|(?:the )?current|the coming)(?: (?:calendar|fiscal|business|working))? (?<unit>${PERIOD_UNIT})(?!-)`,
  ),
  parse({ groups, start, end }, scene) {
    const { reportDay } = scene;
    // "This Week" in capitals behind a quotation mark is a programme.
    if (isCapitalised(groups.unit!) && /^["“'‘`]+$/.test(scene.tokenBefore(start)?.form ?? ""))
      return undefined;
    const unit = parseUnit(groups.unit!)!;
    if (!reportDay) return { type: "DATE", value: openPeriod(unit) };
    const step = STEPS[groups.pointer!.toLowerCase().replace(/\s+/g, " ")]!;
    const ahead = step === 0 && unit === "week" && isComingWeek(reportDay, scene.lean(start, end));
    return { type: "DATE", value: periodAt(reportDay, unit, ahead ? 1 : step) };
  },
};

/** Of a Sunday "will meet this week" means the week that begins the day after, though TIMEX3 counts weeks from Monday. */
function isComingWeek(reportDay: Day, lean: Lean): boolean {
  return weekdayOf(reportDay) === 7 && lean === "future";
}

/** "the end of the month", "year-end", "later in the week": the period that runs on the report's day. */
export const runningPeriod: TimeRule = {
  name: "running-period",
  sign: HOLDS_UNIT,
  pattern: compile(
    `(?:the )?(?:end|beginning|start|middle|rest|remainder) of the (?<unit>${PERIOD_UNIT})|(?:earlier|later|early|late) in the (?<part>day|week|month|year)` +
      "|(?:the )?(?<ending>year|month)(?:[- ]|['’]s )end",
  ),
  parse: ({ groups, start }, scene) =>
    runningAt(start, parseUnit((groups.unit ?? groups.part ?? groups.ending)!)!, scene),
};

/** "for the week", "in the full year": the period itself; "the year ended March 31" is a stretch. */
export const barePeriod: TimeRule = {
  name: "bare-period",
  sign: HOLDS_UNIT,
  pattern: compile(
    "(?<=(?:for|in|during|throughout|over|within) )the (?:(?:full|entire|whole|fiscal) )?(?<unit>week|month|year)(?![-'’]" +
      "| (?:of|before|after|ago|earlier|later|that|when|since|to|old|ahead|\\d))(?:(?=(?<bounded> end(?:ed|ing)))|)",
  ),
  parse({ groups, start }, scene) {
    if (isCapitalised(groups.unit!)) return undefined;
    const unit = parseUnit(groups.unit!)!;
    if (groups.bounded) return { type: "DURATION", value: formatDuration(1, unit) };
    return runningAt(start, unit, scene);
  },
};

/** The period that runs on the report's day, or the year the sentence or the one before it has named. */
function runningAt(offset: number, unit: Unit, scene: Scene): Meaning {
  const { reportDay } = scene;
  const day = unit === "day" ? scene.dayNear(offset) : undefined;
  const named = unit === "year" ? scene.yearNear(offset) : day && formatDay(day);
  const value = named ?? (reportDay ? periodAt(reportDay, unit, 0) : openPeriod(unit));
  return { type: "DATE", value, certainty: "implied" };
}

/** "the weekend", "last weekend", "this weekend", "over the weekend". */
export const weekend: TimeRule = {
  name: "weekend",
  sign: /weekend/i,
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
