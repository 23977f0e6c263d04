import { issueIn } from "../../modality/lexicons.js";
import { childIn, relation, tokensWithin } from "../../syntax/tree.js";
import { stretchOf } from "../stretch.js";
import type { Turn } from "./turn.js";

const BEGINS = /^(?:begin|start|open)$/;

/** "any talks must begin with a truce": the truce is asked for, before the talks. */
export const beginsWith: Turn = (tree, matter) => {
  const { tokens, children } = tree;
  const { on, stance, conditions } = matter;
  const subject = childIn(tree, on, "nsubj");
  const first = children[on]!.find(
    (i) =>
      i > on &&
      relation(tokens[i]!) === "obl" &&
      children[i]!.some((mark) => tokens[mark]!.form.toLowerCase() === "with"),
  );
  if (!BEGINS.test(tokens[on]!.lemma) || subject === undefined || first === undefined) return matter;
  if (!/^(?:demands|proposes|accepts)$/.test(stance)) return matter;
  const { from, to } = tokensWithin(tree, stretchOf(tree, first));
  return {
    ...matter,
    stance: "demands",
    on: first,
    issue: issueIn(tree, from, to) ?? "other",
    conditions: [
      { relation: "before", at: subject },
      ...conditions.filter(({ at }) => at !== subject && at !== first),
    ],
  };
};
