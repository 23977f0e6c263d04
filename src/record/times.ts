import type { TimeExpression } from "../contracts/index.js";
import {
  compareTimes,
  detectReportWeekday,
  type TimeComparison,
  type TimeContext,
} from "../reading/times/index.js";
import type { Source } from "./source.js";

/** What a source's own times are counted from. */
export function timeContext({ report, analysis, reading }: Source): TimeContext {
  return {
    published: report.published,
    reportWeekday: detectReportWeekday(reading.times, analysis, report)?.weekday,
  };
}

/** How two sources' times stand to each other, whether the reports are dated or not. */
export function compareAcross(
  a: { source: Source; time: TimeExpression },
  b: { source: Source; time: TimeExpression },
): TimeComparison {
  return compareTimes(a.time, b.time, timeContext(a.source), timeContext(b.source));
}
