import type { Position, RecordPosition } from "../../contracts/index.js";
import type { MergedActors } from "../actors/merge.js";
import { clusters } from "../clusters.js";
import { evidenceOf, type Source } from "../source.js";
import { fold } from "../words.js";

interface Held {
  source: Source;
  position: Position;
  holder?: string;
  holderName: string;
  toward?: RecordPosition["toward"];
  at?: string;
}

/** Positions of one holder on one issue with one stance and the same kind of condition are one, in whichever report. */
export function mergePositions(sources: Source[], actors: MergedActors): RecordPosition[] {
  const held = sources.flatMap((source) =>
    source.reading.positions.map((position): Held => {
      const actor = actors.of(source.report.id, position.holder.actor);
      return {
        source,
        position,
        holder: actor?.id,
        holderName: actor?.name ?? evidenceOf(source, position.holder).exact,
        toward: addresseeOf(source, position, actors),
        at: dayOf(source, position),
      };
    }),
  );
  const pairs: [number, number][] = [];
  for (let a = 0; a < held.length; a++) {
    for (let b = a + 1; b < held.length; b++) if (samePosition(held[a]!, held[b]!)) pairs.push([a, b]);
  }
  return clusters(held.length, pairs).map((group, index) =>
    mergeGroup(
      `p${index + 1}`,
      group.map((at) => held[at]!),
    ),
  );
}

function addresseeOf(source: Source, { toward }: Position, actors: MergedActors): RecordPosition["toward"] {
  if (!toward) return undefined;
  const actor = actors.of(source.report.id, toward.actor);
  return { actor: actor?.id, name: actor?.name ?? evidenceOf(source, toward).exact };
}

/** The day its words were said where the report dates them, else the day of the report. */
function dayOf({ report, reading }: Source, { attribution }: Position): string | undefined {
  const said = reading.attributions.find(({ id }) => id === attribution)?.at;
  const value = reading.times.find(({ id }) => id === said)?.value ?? report.published;
  return (
    /^\d{4}-\d{2}-\d{2}/.exec(value ?? "")?.[0] ?? /^\d{4}-\d{2}-\d{2}/.exec(report.published ?? "")?.[0]
  );
}

function samePosition(a: Held, b: Held): boolean {
  return (
    fold(a.holder ?? a.holderName) === fold(b.holder ?? b.holderName) &&
    a.position.on === b.position.on &&
    a.position.stance === b.position.stance &&
    a.position.conditions.length > 0 === b.position.conditions.length > 0
  );
}

function mergeGroup(id: string, members: Held[]): RecordPosition {
  const surest = members.reduce((best, one) =>
    one.position.basis.score > best.position.basis.score ? one : best,
  );
  const conditions = new Map<string, RecordPosition["conditions"][number]>();
  for (const { source, position } of members) {
    for (const { relation, span } of position.conditions) {
      const known = conditions.get(relation);
      if (known) known.evidence.push(evidenceOf(source, span));
      else conditions.set(relation, { relation, evidence: [evidenceOf(source, span)] });
    }
  }
  const origins = new Set(members.map(({ source }) => source.origin)).size;
  return {
    id,
    holder: surest.holder,
    holderName: surest.holderName,
    stance: surest.position.stance,
    on: surest.position.on,
    conditions: [...conditions.values()],
    deadline: members
      .flatMap(
        ({ source, position }) => source.reading.times.find((time) => time.id === position.deadline) ?? [],
      )
      .map((time) => time.value)[0],
    toward: members.find(({ toward }) => toward)?.toward,
    at: members
      .flatMap(({ at }) => at ?? [])
      .sort()
      .at(-1),
    support: origins > 1 ? "corroborated" : "sole",
    origins,
    evidence: members.map(({ source, position }) => evidenceOf(source, position.what)),
    basis: surest.position.basis,
  };
}
