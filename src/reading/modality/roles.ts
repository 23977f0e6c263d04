import type { Position } from "../../contracts/index.js";

type Relation = Position["conditions"][number]["relation"];

/** The relations of conditions, in the order of the network's outputs. */
export const RELATIONS: readonly Relation[] = [
  "if",
  "only if",
  "once",
  "unless",
  "until",
  "without",
  "before",
  "in exchange for",
  "provided that",
];

/** What a token may be to the matter of a position, in the order of the network's outputs. */
export const ROLES = ["none", "holder", "toward", "deadline", ...RELATIONS] as const;
