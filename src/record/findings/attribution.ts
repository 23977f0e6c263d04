import type { Carriage, Statement } from "../../contracts/index.js";
import { type FindingRule, type FindingScene, labelOf } from "./scene.js";

/** One quotation, given to two people. A spokesman's words under the name of his ministry are no contradiction. */
export const findAttributionConflicts: FindingRule = (scene) =>
  scene.statements.flatMap((statement) => {
    const speakers = speakersOf(scene, statement);
    const persons = speakers.filter(({ kind }) => kind === "person");
    const disputed = new Set(persons.map(({ id }) => id)).size > 1 ? persons : speakers;
    if (new Set(disputed.map(({ id }) => id)).size < 2) return [];
    const weight = disputed === persons ? ("conflict" as const) : ("difference" as const);
    const who = disputed.map(({ name, carriage }) => `${name} (${labelOf(scene, carriage.report)})`);
    return [
      {
        kind: "attribution" as const,
        about: `the same words are given to ${[...new Set(who)].join(" and to ")}`,
        of: statement.id,
        weight,
        evidence: disputed.flatMap(({ carriage }) => [carriage.source!, carriage.content[0]!]),
        basis: {
          rule: "two-speakers",
          score: Math.min(...disputed.map(({ carriage }) => carriage.basis.score)),
        },
      },
    ];
  });

function speakersOf(scene: FindingScene, statement: Statement) {
  return statement.carriages.flatMap((carriage: Carriage) => {
    const source = scene.sources.find(({ report }) => report.id === carriage.report)!;
    const attribution = source.reading.attributions.find(({ id }) => id === carriage.attribution)!;
    const actor = scene.actors.of(carriage.report, attribution.source?.actor);
    // "The prime minister" and "the minister's office" may be anybody; two names are two people.
    const named = source.reading.actors
      .find(({ id }) => id === attribution.source?.actor)
      ?.mentions.some(({ form }) => form === "name");
    return actor && named && carriage.source
      ? [{ id: actor.id, name: actor.name, kind: actor.kind, carriage }]
      : [];
  });
}
