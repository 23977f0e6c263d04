import { isBelow } from "../../syntax/tree.js";
import type { Trigger } from "../lexicon/find-triggers.js";
import { PENTA } from "../lexicon/plover.js";
import { type Setting, zoneOf } from "./question.js";

/** What the lexicon sees, by type and group, and where: in which zone, on the actor's verb, first from the left. */
export function describeHits(setting: Setting): string[] {
  const { tree, triggers, matches, governors, actor, actorHead } = setting;
  const features: string[] = [];
  if (triggers.length === 0) features.push("lexicon silent");
  for (const hit of triggers) {
    const zone = zoneOf(setting, hit.at);
    for (const name of namesOf(hit)) features.push(`hit ${name}`, `hit ${zone} ${name}`);
    const words = Math.min(hit.tokens.length, 4);
    features.push(`hit ${words} words ${hit.pattern.type}`);
  }
  for (const hit of matches) features.push(`match ${groupOf(hit)}`);
  const main = governors[0];
  const own =
    triggers.find(({ at }) => at === setting.trigger) ??
    triggers.find(({ at }) => at === main) ??
    triggers.find(({ at }) => main !== undefined && isBelow(tree, at, main)) ??
    triggers.find(({ at }) => isBelow(tree, actorHead, at));
  for (const name of own ? namesOf(own) : ["none"]) features.push(`own ${name}`);
  const after = triggers.find(({ at }) => at >= actor.to);
  for (const name of after ? namesOf(after) : ["none"]) features.push(`first ${name}`);
  const strongest = triggers.toSorted((a, b) => b.strength - a.strength)[0];
  for (const name of strongest ? namesOf(strongest) : ["none"]) features.push(`strongest ${name}`);
  if (own && after && own !== after) features.push(`own ${own.pattern.type} first ${after.pattern.type}`);
  return features;
}

const groupOf = ({ pattern }: Trigger): string => `${pattern.type} ${pattern.group}`;

const namesOf = (hit: Trigger): string[] => [
  hit.pattern.type,
  groupOf(hit),
  `penta ${PENTA[hit.pattern.type]}`,
];
