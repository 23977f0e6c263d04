import type { Analysis, Report, Span, TimeExpression } from "../../contracts/index.js";
import { parseDay } from "./calendar.js";
import { countWeekdays } from "./count-weekdays.js";
import { keepLongest } from "./keep-longest.js";
import { detectReportWeekday } from "./report-weekday.js";
import type { Match, Meaning, Scene, TimeRule } from "./rule.js";
import { RULES } from "./rules/index.js";
import { countFromSpeech } from "./said-day.js";
import { type FixedDate, makeScene } from "./scene.js";

export { compareTimes, type TimeComparison, type TimeContext } from "./compare.js";
export { detectReportWeekday } from "./report-weekday.js";
export { timeOf } from "./time-of.js";

interface Candidate extends Span {
  rule: TimeRule;
  match: Match;
}

/**
 * Time expressions of one report with TIMEX3 values (TimeML 1.2.1), in the order of the text. Values are counted from
 * `report.published` and the tense; without it they stay open ("XXXX-WXX-4") with `offsetDays` where the text fixes one.
 */
export function extractTimes(report: Report, analysis: Analysis): TimeExpression[] {
  const log: FixedDate[] = [];
  const scene = makeScene(analysis, report.published, log);
  const times: TimeExpression[] = [];
  for (const { rule, match } of keepLongest(findCandidates(analysis, scene))) {
    const meaning = rule.parse(match, scene);
    if (!meaning) continue;
    times.push(toExpression(times.length + 1, rule, match, meaning));
    const { type, value, compared } = meaning;
    if (type === "DURATION" || type === "SET" || compared) continue;
    log.push({ offset: match.start, value, day: parseDay(value) });
  }
  const reportWeekday = detectReportWeekday(times, analysis, report)?.weekday;
  return countFromSpeech(countWeekdays(times, analysis, reportWeekday), analysis, reportWeekday);
}

/** Matches that a rule accepts where they stand; values are worked out later, in order, since some lean on the day before. */
function findCandidates(analysis: Analysis, scene: Scene): Candidate[] {
  const candidates: Candidate[] = [];
  for (const sentence of analysis.sentences) {
    const text = analysis.text.slice(sentence.start, sentence.end);
    for (const rule of RULES) {
      if (!rule.sign.test(text)) continue;
      for (const found of text.matchAll(rule.pattern)) {
        const start = sentence.start + found.index;
        const match = { groups: { ...found.groups }, start, end: start + found[0].length, text: found[0] };
        if (rule.parse(match, scene)) candidates.push({ rule, match, start: match.start, end: match.end });
      }
    }
  }
  return candidates;
}

function toExpression(id: number, rule: TimeRule, match: Match, meaning: Meaning): TimeExpression {
  const { type, value, offsetDays, weekday, from, until, certainty = "stated" } = meaning;
  return {
    id: `t${id}`,
    start: match.start,
    end: match.end,
    type,
    value,
    ...(offsetDays !== undefined && { offsetDays }),
    ...(weekday !== undefined && { weekday }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    certainty,
    basis: { rule: rule.name, score: certainty === "stated" ? 0.95 : 0.75 },
  };
}
