import type { Matter } from "../../modality/index.js";
import type { Tree } from "../../syntax/tree.js";
import { beginsWith } from "./begins-with.js";
import { negatedDemand } from "./negated-demand.js";
import { orElse } from "./or-else.js";
import type { Turn } from "./turn.js";

const TURNS: Turn[] = [orElse, negatedDemand, beginsWith];

/** A matter as the words around it turn it; undefined where one leaves nothing to be said. */
export function turn(tree: Tree, matter: Matter): Matter | undefined {
  return TURNS.reduce<Matter | undefined>((turned, one) => turned && one(tree, turned), matter);
}
