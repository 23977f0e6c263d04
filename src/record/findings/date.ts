import type { TimeExpression } from "../../contracts/index.js";
import { evidenceOf, type Source } from "../source.js";
import { compareAcross } from "../times.js";
import { alikeClauses, type Clause, clauseAround, tokensTouching } from "./clauses.js";
import { type FindingDraft, type FindingRule, labelOf } from "./scene.js";

interface Dated {
  source: Source;
  time: TimeExpression;
  clause: Clause;
}

const SAME_MATTER = 0.4;

/** Two reports put the same thing on different days. */
export const findDateConflicts: FindingRule = (scene) => {
  const dated = scene.sources.flatMap(datedClauses);
  const drafts: FindingDraft[] = [];
  const told = new Set<string>();
  for (const [index, a] of dated.entries()) {
    for (const b of dated.slice(index + 1)) {
      if (a.source.origin === b.source.origin || !alikePrecise(a.time, b.time)) continue;
      const score = alikeClauses(a.clause, b.clause);
      if (score < SAME_MATTER || compareAcross(a, b) !== "different") continue;
      if (alsoSays(dated, a.source, b) || alsoSays(dated, b.source, a)) continue;
      // A copy of the wire tells no second conflict.
      const key = [a, b]
        .map(({ source, time }) => `${source.origin} ${time.value}`)
        .sort()
        .join(" | ");
      if (told.has(key)) continue;
      told.add(key);
      drafts.push({
        kind: "date",
        about: `${printed(a)} in ${labelOf(scene, a.source.report.id)}, ${printed(b)} in ${labelOf(scene, b.source.report.id)}`,
        weight: "conflict",
        evidence: dated
          .filter((one) => [a, b].some((side) => isCopyOf(one, side)))
          .map(({ source, time }) => evidenceOf(source, time)),
        basis: { rule: "same-matter-on-another-day", score: Math.min(0.9, score) },
      });
    }
  }
  return drafts;
};

/** The same day for the same matter in a report of the same origin: the passage itself, or its copy. */
function isCopyOf(one: Dated, side: Dated): boolean {
  return (
    one === side ||
    (one.source.origin === side.source.origin &&
      one.time.value === side.time.value &&
      alikeClauses(one.clause, side.clause) >= SAME_MATTER)
  );
}

/** A day is compared with a day, a month with a month: "this week" says nothing against "Thursday". */
function alikePrecise(a: TimeExpression, b: TimeExpression): boolean {
  const precision = ({ value, offsetDays, weekday }: TimeExpression) =>
    offsetDays !== undefined || weekday !== undefined || /^\d{4}-\d\d-\d\d/.test(value)
      ? "day"
      : value.replace(/\d/g, "0");
  return precision(a) === precision(b);
}

/** A report that has the other's day for the same matter too does not contradict it. */
function alsoSays(dated: Dated[], source: Source, other: Dated): boolean {
  return dated.some(
    (one) =>
      one.source === source &&
      [...one.clause.meanings].some((meaning) => other.clause.meanings.has(meaning)) &&
      compareAcross(one, other) === "same",
  );
}

function printed({ source, time }: Dated): string {
  return `“${source.report.text.slice(time.start, time.end)}”`;
}

/** The dates of a report with what they date; a clause with two dates dates nothing surely. */
function datedClauses(source: Source): Dated[] {
  const dated = source.reading.times
    .filter(({ type }) => type === "DATE" || type === "TIME")
    .flatMap((time) => {
      const clause = clauseAround(source.analysis, ...tokensTouching(source.analysis, time));
      return clause ? [{ source, time, clause }] : [];
    });
  return dated;
}
