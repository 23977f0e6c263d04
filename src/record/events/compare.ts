import type { Circle } from "./circle.js";
import type { Features } from "./compare/measures.js";
import { compareParticipants } from "./compare/participants.js";
import { compareSenses } from "./compare/senses.js";
import { compareSurroundings } from "./compare/surroundings.js";
import { compareTriggers } from "./compare/triggers.js";
import type { EventMention } from "./mention.js";

/** How two mentions compare, every measure between -1 and 1, group by group. Symmetrical. */
export function compareMentions(a: EventMention, b: EventMention, circle: Circle): Features[] {
  return [
    compareTriggers(a, b),
    compareSenses(a, b),
    compareParticipants(a, b, circle),
    compareSurroundings(a, b, circle),
  ];
}

/** The measures in a row, in the order of their names. */
export const rowOf = (groups: Features[]): number[] => groups.flatMap((group) => Object.values(group));

export const namesOf = (groups: Features[]): string[] => groups.flatMap((group) => Object.keys(group));
