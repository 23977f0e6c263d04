import type { TimeExpression } from "../contracts/index.js";
import { compareTimes, type TimeComparison } from "../reading/times/index.js";
import type { Source } from "./source.js";

/** How two sources' times stand to each other, whether the reports are dated or not. */
export function compareAcross(
  a: { source: Source; time: TimeExpression },
  b: { source: Source; time: TimeExpression },
): TimeComparison {
  return compareTimes(a.time, b.time, a.source.timeContext, b.source.timeContext);
}
