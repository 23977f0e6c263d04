import { issueIn } from "../../modality/lexicons.js";
import { relation } from "../../syntax/tree.js";
import type { Turn } from "./turn.js";

const NOT = /^(?:not|n['’]t|never)$/i;

/**
 * "urged them not to withdraw" is against withdrawal. "Not to delay the talks" is not against talks: where the deed itself
 * does not name the issue, nothing is said.
 */
export const negatedDemand: Turn = (tree, matter) => {
  const { on, stance, issue } = matter;
  if (!/^(?:demands|proposes)$/.test(stance) || tree.tokens[on]!.upos !== "VERB") return matter;
  const isNegated = tree.children[on]!.some(
    (i) => relation(tree.tokens[i]!) === "advmod" && NOT.test(tree.tokens[i]!.form),
  );
  if (!isNegated) return matter;
  return issueIn(tree, on, on + 1) === issue ? { ...matter, stance: "opposes" } : undefined;
};
