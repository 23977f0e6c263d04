import type { Carriage, Statement } from "../../contracts/index.js";
import { type FindingRule, type FindingScene, labelOf } from "./scene.js";

/** Who one report gives a statement to: one of its named actors, or a pronoun we could not resolve. */
interface Speaker {
  id: string;
  name: string;
  isPerson: boolean;
  carriage: Carriage;
}

/** One quotation, given to two people. A spokesman's words under the name of his ministry are no contradiction. */
export const findAttributionConflicts: FindingRule = (scene) =>
  scene.statements.flatMap((statement) => {
    const named = statement.carriages.flatMap((carriage) => namedSpeaker(scene, carriage) ?? []);
    const speakers = [...named, ...otherGender(scene, statement, named)];
    const persons = speakers.filter(({ isPerson }) => isPerson);
    const disputed = countSpeakers(persons) > 1 ? persons : speakers;
    if (countSpeakers(disputed) < 2) return [];
    const who = disputed.map(({ name, carriage }) => `${name} (${labelOf(scene, carriage.report)})`);
    return [
      {
        kind: "attribution" as const,
        about: `the same words are given to ${[...new Set(who)].join(" and to ")}`,
        of: statement.id,
        weight: disputed === persons ? ("conflict" as const) : ("difference" as const),
        evidence: disputed.flatMap(({ carriage }) => [carriage.source!, carriage.content[0]!]),
        basis: {
          rule: "two-speakers",
          score: Math.min(...disputed.map(({ carriage }) => carriage.basis.score)),
        },
      },
    ];
  });

function countSpeakers(speakers: Speaker[]): number {
  return new Set(speakers.map(({ id }) => id)).size;
}

/** "The prime minister" and "the minister's office" may be anybody; two names are two people. */
function namedSpeaker(scene: FindingScene, carriage: Carriage): Speaker | undefined {
  const source = scene.sources.find(({ report }) => report.id === carriage.report)!;
  const attribution = source.reading.attributions.find(({ id }) => id === carriage.attribution)!;
  const local = source.reading.actors.find(({ id }) => id === attribution.source?.actor);
  const actor = scene.actors.of(carriage.report, local?.id);
  if (!actor || !carriage.source || !local?.mentions.some(({ form }) => form === "name")) return undefined;
  return { id: actor.id, name: actor.name, isPerson: actor.kind === "person", carriage };
}

const PRONOUN: { [word: string]: "he" | "she" } = { he: "he", she: "she" };

/** Carriages with a "he" whom we cannot name where the speaker elsewhere is a "she", or the other way round. */
function otherGender(scene: FindingScene, statement: Statement, named: Speaker[]): Speaker[] {
  return statement.carriages.flatMap((carriage) => {
    const pronoun = PRONOUN[carriage.source?.exact.toLowerCase() ?? ""];
    if (!pronoun || named.some((speaker) => speaker.carriage === carriage)) return [];
    const clashes = named.some(({ id }) => {
      const gender = genderOf(scene, id);
      return gender !== undefined && gender !== pronoun;
    });
    return clashes ? [{ id: pronoun, name: `“${pronoun}”`, isPerson: true, carriage }] : [];
  });
}

/** The pronoun that all reports use of an actor; undefined when none or both. */
function genderOf(scene: FindingScene, actor: string): "he" | "she" | undefined {
  const used = scene.sources.flatMap((source) =>
    source.reading.actors
      .filter(({ id }) => scene.actors.of(source.report.id, id)?.id === actor)
      .flatMap(({ mentions }) => mentions.filter(({ form }) => form === "pronoun"))
      .flatMap(({ start, end }) => {
        const word = source.report.text.slice(start, end).toLowerCase();
        return /^(?:he|him|his|himself)$/.test(word)
          ? "he"
          : /^(?:she|her|hers|herself)$/.test(word)
            ? "she"
            : [];
      }),
  );
  const pronouns = new Set(used);
  return pronouns.size === 1 ? used[0] : undefined;
}
