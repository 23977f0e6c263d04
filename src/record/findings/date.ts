import type { TimeExpression } from "../../contracts/index.js";
import { evidenceOf, type Source } from "../source.js";
import { compareAcross } from "../times.js";
import { alikeClauses, type Clause, clauseAround, sameAnchor, tokensTouching } from "./clauses.js";
import { type FindingRule, tellSides } from "./scene.js";
import { type Contradiction, joinContradictions } from "./sides.js";

interface Dated {
  source: Source;
  time: TimeExpression;
  clause: Clause;
}

const SAME_MATTER = 0.4;

/** Reports put the same thing on different days. */
export const findDateConflicts: FindingRule = (scene) => {
  const dated = scene.sources.flatMap(datedClauses);
  return joinContradictions(dated, contradictionsAmong(dated), sayTheSame).map(({ sides, score }) => ({
    kind: "date",
    about: tellSides(scene, sides, printed),
    weight: "conflict",
    evidence: sides.flat().map(({ source, time }) => evidenceOf(source, time)),
    basis: { rule: "same-matter-on-another-day", score: Math.min(0.9, score) },
  }));
};

function contradictionsAmong(dated: Dated[]): Contradiction[] {
  const found: Contradiction[] = [];
  for (const [a, one] of dated.entries()) {
    for (const [b, other] of dated.entries()) {
      if (a >= b || one.source.origin === other.source.origin || !alikePrecise(one.time, other.time))
        continue;
      const score = sameAnchor(one.clause, other.clause) ? alikeClauses(one.clause, other.clause) : 0;
      if (sameWeekday(one.time, other.time)) continue;
      if (score < SAME_MATTER || compareAcross(one, other) !== "different") continue;
      if (alsoSays(dated, one.source, other) || alsoSays(dated, other.source, one)) continue;
      found.push({ a, b, score });
    }
  }
  return found;
}

/** Two plain "Tuesday"s are a week apart only by our own reading of the tense. */
function sameWeekday(a: TimeExpression, b: TimeExpression): boolean {
  return a.weekday !== undefined && a.weekday === b.weekday;
}

function sayTheSame(one: Dated, other: Dated): boolean {
  return compareAcross(one, other) === "same" && alikeClauses(one.clause, other.clause) >= SAME_MATTER;
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
      /^(?:same|compatible)$/.test(compareAcross(one, other)),
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
