import type { Analysis, Certainty, Report, TimeExpression, Token } from "../../contracts/index.js";
import { isCueVerb } from "../attributions/cues.js";
import { growTree, headWithin, type Tree, tokensWithin } from "../syntax/tree.js";
import { parseDay, weekdayOf } from "./calendar.js";
import { detectLean } from "./lean.js";

export interface ReportWeekday {
  /** ISO weekday, 1 Monday to 7 Sunday. */
  weekday: number;
  certainty: Certainty;
}

/** Paragraphs, headline included, in which a report names its day if it does. */
const LEAD_REGIONS = 4;

/** What a weekday needs to outdo others: the lead's, or several further down. */
const ENOUGH = 3;

/**
 * The weekday a report was written on, or on which what it tells happened. From the date when it has one; else the plain
 * weekday that past-tense verbs stand with, those of saying and of the lead counting more. Undefined when none stands out.
 * On dated news two in three reports name one, and in three of four of these it is the day of the report or the day before.
 */
export function detectReportWeekday(
  times: TimeExpression[],
  analysis: Analysis,
  report: Report,
): ReportWeekday | undefined {
  const day = report.published === undefined ? undefined : parseDay(report.published);
  if (day) return { weekday: weekdayOf(day), certainty: "stated" };
  const tree = growTree(analysis);
  const weights = new Map<number, number>();
  for (const time of times) {
    if (!isPlainWeekday(time, analysis.text) || detectLean(tree, time) !== "past") continue;
    weights.set(time.weekday!, (weights.get(time.weekday!) ?? 0) + weigh(tree, time));
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (!first || (second && (first[1] < ENOUGH || first[1] === second[1]))) return undefined;
  return { weekday: first[0], certainty: "implied" };
}

function weigh(tree: Tree, time: TimeExpression): number {
  const governor = findGovernor(tree, time);
  const first = tree.tokens[tokensWithin(tree, time).from]!;
  const lead = tree.analysis.sentences[first.sentence]!.region < LEAD_REGIONS;
  return 1 + (governor && isCueVerb(governor) ? 1 : 0) + (lead ? 2 : 0);
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
