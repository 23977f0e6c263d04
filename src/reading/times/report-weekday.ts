import type { Analysis, Certainty, Report, TimeExpression, Token } from "../../contracts/index.js";
import { growTree, headWithin, type Tree, tokensWithin } from "../actors/syntax/tree.js";
import { isCueVerb } from "../attributions/cues.js";
import { parseDay, weekdayOf } from "./calendar.js";
import { detectLean } from "./lean.js";

export interface ReportWeekday {
  /** ISO weekday, 1 Monday to 7 Sunday. */
  weekday: number;
  certainty: Certainty;
}

/** Speech tells the day of the news more surely than what happened. */
const SAYING_WEIGHT = 2;

/**
 * The weekday a report was written on, or on which what it tells happened. From the date when it has one; else the plain
 * weekday that most past-tense verbs stand with, verbs of saying counting double. Undefined when none does.
 */
export function detectReportWeekday(
  times: TimeExpression[],
  analysis: Analysis,
  report: Report,
): ReportWeekday | undefined {
  const day = report.published === undefined ? undefined : parseDay(report.published);
  if (day) return { weekday: weekdayOf(day), certainty: "stated" };
  const tree = growTree(analysis);
  const votes = new Map<number, number>();
  for (const time of times) {
    if (!isPlainWeekday(time, analysis.text) || detectLean(tree, time) !== "past") continue;
    const governor = findGovernor(tree, time);
    const weight = governor && isCueVerb(governor) ? SAYING_WEIGHT : 1;
    votes.set(time.weekday!, (votes.get(time.weekday!) ?? 0) + weight);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] === second?.[1]) return undefined;
  return { weekday: first[0], certainty: "implied" };
}

/** "Sunday", "Sunday night" - not "last Sunday", "Sundays" or "Sunday, May 11". */
function isPlainWeekday(time: TimeExpression, text: string): boolean {
  const words = text.slice(time.start, time.end);
  return (
    time.basis.rule === "weekday" && time.type !== "SET" && !/^(?:last|next|this|past|the)\b/i.test(words)
  );
}

function findGovernor(tree: Tree, time: TimeExpression): Token | undefined {
  const head = headWithin(tree, tokensWithin(tree, time));
  return head === undefined ? undefined : tree.tokens[tree.tokens[head]!.head];
}
