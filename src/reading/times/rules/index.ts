import type { TimeRule } from "../rule.js";
import { accountingQuarter, comparedPeriod } from "./accounting-period.js";
import { ago, fromNow, relativeDay } from "./ago.js";
import { dayMonth, joinedDay, monthDay } from "./calendar-date.js";
import { clockTime, namedHour } from "./clock-time.js";
import { century, decade } from "./decade.js";
import { duration, durationModifier, openDuration } from "./duration.js";
import { holiday } from "./holiday.js";
import { monthAlone, monthYear } from "./month.js";
import { nearDay, partOfNearDay } from "./near-day.js";
import { nthWeekday } from "./nth-weekday.js";
import { isoDate, slashDate } from "./numeric-date.js";
import { half, quarter, shortQuarter } from "./part-of-year.js";
import { barePeriod, period, runningPeriod, weekend } from "./period.js";
import { futureReference, pastReference, presentReference } from "./reference.js";
import { relativePeriod } from "./relative-period.js";
import { adverb, every, rate } from "./repeated.js";
import { season } from "./season.js";
import { everyWeekday, weekday } from "./weekday.js";
import { spelledYear, year, yearRange } from "./year.js";

/**
 * Every rule, the surer first: of two matches the longer is kept, of two equally long the one whose rule stands earlier.
 */
export const RULES: TimeRule[] = [
  isoDate,
  slashDate,
  monthDay,
  dayMonth,
  joinedDay,
  monthYear,
  clockTime,
  namedHour,
  nearDay,
  partOfNearDay,
  everyWeekday,
  nthWeekday,
  weekday,
  weekend,
  holiday,
  quarter,
  shortQuarter,
  half,
  comparedPeriod,
  accountingQuarter,
  season,
  period,
  runningPeriod,
  barePeriod,
  ago,
  fromNow,
  relativeDay,
  relativePeriod,
  // Rates before durations: "a day" after an amount is how often, not how long.
  rate,
  every,
  adverb,
  duration,
  durationModifier,
  openDuration,
  decade,
  century,
  yearRange,
  // Month and year by themselves last: they are parts of nearly all the others.
  monthAlone,
  spelledYear,
  year,
  presentReference,
  pastReference,
  futureReference,
];
