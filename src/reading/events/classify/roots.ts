import type { PloverType } from "../../../contracts/index.js";
import { PENTA, type Penta } from "../lexicon/plover.js";

/** The types as the public tables call them: CONCEDE and RETREAT are one, YIELD. */
export const ROOTS = [
  "ACCUSE",
  "AGREE",
  "AID",
  "ASSAULT",
  "COERCE",
  "CONSULT",
  "COOPERATE",
  "MOBILIZE",
  "PROTEST",
  "REJECT",
  "REQUEST",
  "SANCTION",
  "SUPPORT",
  "THREATEN",
  "YIELD",
] as const;
export type Root = (typeof ROOTS)[number];

export function rootOf(type: PloverType): Root {
  return type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type;
}

/** The class of a root; the tables count all yielding as material cooperation. */
export function pentaOf(root: Root): Penta {
  return root === "YIELD" ? 2 : PENTA[root];
}
