import type { PloverType } from "../../../contracts/index.js";
import { childIn, relation, type Tree } from "../../syntax/tree.js";
import { lemmaOf } from "../lexicon/match.js";
import { hasCase } from "./subject.js";

const SUFFERS = /^(?:face|draw|attract|undergo|suffer|provoke|invite|spark|prompt|incur|endure)$/;
const DONE_TO: ReadonlySet<PloverType> = new Set<PloverType>([
  "ACCUSE",
  "COERCE",
  "SANCTION",
  "ASSAULT",
  "PROTEST",
]);

/** "Chad faces charges", "drew condemnation": the subject is the one it is done to. */
export const isSuffered = (tree: Tree, at: number, type: PloverType): boolean =>
  DONE_TO.has(type) && SUFFERS.test(lemmaOf(tree.tokens[at]!));

/** Of "drew criticism from Niger" the one it comes from: behind "from" or "by", on the verb or its object. */
export function findSources(tree: Tree, at: number): number[] {
  const object = childIn(tree, at, "obj");
  return [at, ...(object === undefined ? [] : [object])].flatMap((one) =>
    tree.children[one]!.filter(
      (i) => /^(?:obl|nmod)$/.test(relation(tree.tokens[i]!)) && hasCase(tree, i, /^(?:from|by|among)$/),
    ),
  );
}
