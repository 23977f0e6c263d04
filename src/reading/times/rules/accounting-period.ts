import type { Day } from "../calendar.js";
import { findYear } from "../resolve/month.js";
import type { Meaning, TimeRule } from "../rule.js";
import { periodAt } from "../units.js";
import { compile, MONTH, parseMonth, YEAR } from "../vocabulary.js";
import { stepFrom } from "./relative-period.js";

const NUMBERS = ["first", "second", "third", "fourth"];
const LAST_YEAR = "(?: (?<then>last year|(?:a|one|the) year (?:ago|earlier|before)))";

/** "the latest quarter", "the year-ago period", "the 1988 quarter", "the same period last year": counted from the quarter the accounts are given for. */
export const comparedPeriod: TimeRule = {
  name: "compared-period",
  sign: /quarter|period/i,
  pattern: compile(
    "(?:the )?(?:(?<latest>latest|most recent)|(?<back>year-(?:ago|earlier)|prior[- ]year|last year['’]s)|same|corresponding" +
      `|comparable|(?<year>${YEAR})) (?:(?:fiscal )?(?<number>${NUMBERS.join("|")})[- ])?(?:quarter|period)` +
      `(?:${LAST_YEAR}| (?:of|in) (?<ofYear>${YEAR}))?`,
  ),
  parse({ groups, start }, scene) {
    if (!scene.givesAccounts) return undefined;
    const own = scene.quarterBefore(start) ?? (scene.reportDay && periodAt(scene.reportDay, "quarter", -1));
    const quarter = groups.number ? `Q${NUMBERS.indexOf(groups.number.toLowerCase()) + 1}` : own?.slice(5);
    const year = groups.year ?? groups.ofYear;
    if (year) return implied(`${year}-${quarter ?? "QX"}`, true);
    if (groups.latest) return implied(own ?? "XXXX-QX");
    if (!groups.back && !groups.then) return undefined;
    return implied(own ? `${stepFrom(own, "year", -1)!.slice(0, 5)}${quarter}` : "XXXX-QX", true);
  },
};

/** "the quarter" of accounts, "the quarter ended Sept. 30". */
export const accountingQuarter: TimeRule = {
  name: "accounting-quarter",
  sign: /quarter/i,
  pattern: compile(
    `the quarter${LAST_YEAR}?(?:(?= end(?<ended>ed|ing) (?<month>${MONTH}))|)(?! (?:of|century|to|past)\\b)`,
  ),
  parse({ groups, start }, scene) {
    const { givesAccounts, reportDay } = scene;
    if (!givesAccounts || !reportDay) return undefined;
    const own = groups.month
      ? quarterOf(parseMonth(groups.month)!, groups.ended === "ed" ? "past" : "future", reportDay)
      : (scene.quarterBefore(start) ?? periodAt(reportDay, "quarter", -1));
    return groups.then ? implied(stepFrom(own, "year", -1)!, true) : implied(own);
  },
};

function quarterOf(month: number, lean: "past" | "future", reportDay: Day): string {
  return periodAt({ year: findYear(month, 15, lean, reportDay), month, day: 1 }, "quarter", 0);
}

function implied(value: string, compared = false): Meaning {
  return { type: "DATE", value, certainty: "implied", compared };
}
