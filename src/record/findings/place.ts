import type { Name } from "../../contracts/index.js";
import { evidenceOf, type Source } from "../source.js";
import { fold } from "../words.js";
import { alikeClauses, type Clause, clauseAround } from "./clauses.js";
import { type FindingRule, tellSides } from "./scene.js";
import { type Contradiction, joinContradictions } from "./sides.js";

interface Placed {
  source: Source;
  name: Name;
  place: string;
  clause: Clause;
}

const SAME_MATTER = 0.4;

/** Reports put the same thing in different places. */
export const findPlaceConflicts: FindingRule = (scene) => {
  const placed = scene.sources.flatMap(placedClauses);
  return joinContradictions(placed, contradictionsAmong(placed), sayTheSame).map(({ sides, score }) => ({
    kind: "place",
    about: tellSides(scene, sides, ({ place }) => place),
    weight: "conflict",
    evidence: sides.flat().map(({ source, name }) => evidenceOf(source, name)),
    basis: { rule: "same-matter-in-another-place", score: Math.min(0.85, score) },
  }));
};

function contradictionsAmong(placed: Placed[]): Contradiction[] {
  const found: Contradiction[] = [];
  for (const [a, one] of placed.entries()) {
    for (const [b, other] of placed.entries()) {
      if (a >= b || one.source.origin === other.source.origin || fold(one.place) === fold(other.place))
        continue;
      const score = alikeClauses(one.clause, other.clause);
      if (score >= SAME_MATTER && apart(placed, one, other)) found.push({ a, b, score });
    }
  }
  return found;
}

function sayTheSame(one: Placed, other: Placed): boolean {
  return fold(one.place) === fold(other.place) && alikeClauses(one.clause, other.clause) >= SAME_MATTER;
}

/**
 * Whether the two places exclude each other. A town lies in its country, so a country contradicts no town. Where either
 * report knows the other's place too, only two places of one noun do: "the hospital in …".
 */
function apart(placed: Placed[], a: Placed, b: Placed): boolean {
  if (isCountry(a) || isCountry(b)) return false;
  const says = (source: Source, other: Placed) =>
    placed.some(
      (one) =>
        one.source === source &&
        fold(one.place) === fold(other.place) &&
        alikeClauses(one.clause, other.clause) > 0,
    );
  if (says(a.source, b) || says(b.source, a)) return false;
  return (
    a.clause.governor === b.clause.governor || !(mentions(a.source, b.place) || mentions(b.source, a.place))
  );
}

function isCountry({ source, name }: Placed): boolean {
  return source.reading.actors.some(
    ({ kind, mentions }) =>
      kind === "country" && mentions.some(({ start, end }) => start < name.end && name.start < end),
  );
}

/** Names of places that say where: "in Lisbon", "near Porto", "at Ellis Island". */
function placedClauses(source: Source): Placed[] {
  const { tokens, names } = source.analysis;
  return names.flatMap((name) => {
    const before = tokens[name.from - 1];
    if (!isPlace(source, name) || !before || !/^(?:in|at|near|off)$/i.test(before.form)) return [];
    const clause = clauseAround(source.analysis, name.from, name.to);
    return clause ? [{ source, name, place: source.report.text.slice(name.start, name.end), clause }] : [];
  });
}

function isPlace({ reading }: Source, name: Name): boolean {
  const actor = reading.actors.find(({ mentions }) =>
    mentions.some(({ start, end }) => start < name.end && name.start < end),
  );
  return actor ? actor.kind === "place" || actor.kind === "country" : name.kind === "LOC";
}

function mentions(source: Source, place: string): boolean {
  return fold(source.report.text).includes(fold(place));
}
