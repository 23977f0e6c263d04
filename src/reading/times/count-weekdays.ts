import type { Analysis, TimeExpression } from "../../contracts/index.js";
import { growTree } from "../syntax/tree.js";
import { detectLean } from "./lean.js";

/**
 * Gives the weekdays of an undated report their distance from its day, once the weekday it was written on is known: in a
 * report of a Sunday "will meet Thursday" is four days on. Weekdays whose tense is unclear are left as they are.
 */
export function countWeekdays(
  times: TimeExpression[],
  analysis: Analysis,
  reportWeekday: number | undefined,
): TimeExpression[] {
  if (reportWeekday === undefined) return times;
  const tree = growTree(analysis);
  return times.map((time) => {
    if (time.weekday === undefined || time.offsetDays !== undefined || time.type === "SET") return time;
    if (!time.value.startsWith("XXXX-WXX-")) return time;
    const ahead = (time.weekday - reportWeekday + 7) % 7;
    const behind = ahead === 0 ? 0 : ahead - 7;
    const pointer = /^(last|next|this)\b/i
      .exec(analysis.text.slice(time.start, time.end))?.[1]
      ?.toLowerCase();
    const lean = detectLean(tree, time);
    if (pointer === "last") return { ...time, offsetDays: behind === 0 ? -7 : behind };
    if (pointer === "next") return { ...time, offsetDays: ahead === 0 ? 7 : ahead };
    if (pointer === "this") return { ...time, offsetDays: ahead };
    return lean === undefined ? time : { ...time, offsetDays: lean === "past" ? behind : ahead };
  });
}
