import type { Analysis, Span, TimeExpression } from "../../contracts/index.js";
import { findQuoted } from "../actors/syntax/quoted.js";
import { isSayVerb } from "../attributions/cues.js";
import { growTree, headWithin, type Tree, tokensWithin } from "../syntax/tree.js";
import { addDays, formatDay, parseDay } from "./calendar.js";
import { detectLean } from "./lean.js";

/** Rules whose words count from the speaker's day: "tomorrow", "this morning", "three days ago". */
const COUNTED_FROM_SPEECH = /^(?:near-day|part-of-near-day|ago|from-now)$/;

/**
 * Inside quotation marks "tomorrow" is the day after the words were said. Where the sentence or paragraph around the
 * quotation tells that day ("wrote Sunday"), the value is counted from it instead of from the report's day.
 */
export function countFromSpeech(
  times: TimeExpression[],
  analysis: Analysis,
  reportWeekday: number | undefined,
): TimeExpression[] {
  const tree = growTree(analysis);
  const marks = findQuoted(analysis, analysis.regions);
  const quoted = (time: Span): boolean => marks[tokensWithin(tree, time).from] ?? false;
  return times.map((time) => {
    if (time.offsetDays === undefined || !COUNTED_FROM_SPEECH.test(time.basis.rule) || !quoted(time))
      return time;
    const said = findSaidTime(time, times, tree, quoted);
    return said ? shift(time, said, reportWeekday) : time;
  });
}

function shift(
  time: TimeExpression,
  said: TimeExpression,
  reportWeekday: number | undefined,
): TimeExpression {
  const suffix = /T.*$/.exec(time.value)?.[0] ?? "";
  const counted = {
    ...time,
    certainty: "implied" as const,
    basis: { rule: `${time.basis.rule}-of-speech`, score: 0.7 },
  };
  const saidDay = parseDay(said.value);
  const days = time.offsetDays!;
  if (saidDay) {
    const offsetDays = said.offsetDays === undefined ? undefined : said.offsetDays + days;
    return { ...counted, value: formatDay(addDays(saidDay, days)) + suffix, offsetDays };
  }
  if (said.weekday === undefined) return counted;
  const weekday = ((((said.weekday - 1 + days) % 7) + 7) % 7) + 1;
  const offsetDays =
    said.weekday === reportWeekday
      ? days
      : said.offsetDays === undefined
        ? undefined
        : said.offsetDays + days;
  return { ...counted, value: `XXXX-WXX-${weekday}${suffix}`, offsetDays };
}

/** The nearest unquoted day of the same paragraph that hangs on a past-tense verb. */
function findSaidTime(
  time: TimeExpression,
  times: TimeExpression[],
  tree: Tree,
  quoted: (time: Span) => boolean,
): TimeExpression | undefined {
  const region = regionAt(tree.analysis, time.start);
  if (!region) return undefined;
  const days = times.filter(
    (other) =>
      other.start >= region.start &&
      other.end <= region.end &&
      other.type !== "DURATION" &&
      other.type !== "SET" &&
      (other.weekday !== undefined || parseDay(other.value) !== undefined) &&
      !quoted(other) &&
      detectLean(tree, other) === "past" &&
      hangsOnSaying(tree, other),
  );
  const distance = (other: TimeExpression): number => Math.abs(other.start - time.start);
  return days.sort((a, b) => distance(a) - distance(b))[0];
}

function hangsOnSaying(tree: Tree, time: TimeExpression): boolean {
  const head = headWithin(tree, tokensWithin(tree, time));
  if (head === undefined) return false;
  for (
    let at = tree.tokens[head]!.head, steps = 0;
    at >= 0 && steps < 4;
    at = tree.tokens[at]!.head, steps++
  ) {
    if (isSayVerb(tree.tokens[at]!)) return true;
  }
  return false;
}

function regionAt(analysis: Analysis, offset: number): Span | undefined {
  return analysis.regions.find((region) => region.start <= offset && offset < region.end);
}
