import type { TimeExpression } from "../../contracts/index.js";
import { isBelow, type Tree, tokensWithin } from "../syntax/tree.js";
import type { Draft } from "./draft.js";

/** What makes a time a last day: "by Friday", "within a week", "no later than noon", "before the end of May", "until Monday". */
const DUE = /^(?:by|within|before|until|till|than)$/i;

/**
 * Id of the time by which a position, or what it waits for, is to be met: on the stance, on its matter or in a condition. A
 * threat's day is also the one from which it would be carried out.
 */
export function findDeadline(
  tree: Tree,
  { at, on, also, stance, conditions }: Draft,
  times: TimeExpression[],
): string | undefined {
  const due = times.filter((time) => {
    const before = openerOf(tree, time);
    if (before === undefined) return false;
    const word = tree.tokens[before]!.form;
    if (!DUE.test(word) && !(stance === "threatens" && /^from$/i.test(word))) return false;
    const { from } = tokensWithin(tree, time);
    const within = conditions.some(({ span }) => span.start <= time.start && time.start <= span.end);
    return (
      within || [at, on, also ?? on].some((head) => isBelow(tree, from, head) && from > Math.min(at, on))
    );
  });
  return due[0]?.id;
}

/** The preposition in front of a time, past "the" and "end of". */
function openerOf(tree: Tree, time: TimeExpression): number | undefined {
  const { from } = tokensWithin(tree, time);
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const { form, upos } = tree.tokens[i]!;
    if (DUE.test(form) || /^from$/i.test(form)) return i;
    if (!/^(?:the|end|of|next|close|start|beginning|middle|midnight|noon)$/i.test(form) && upos !== "NUM")
      return undefined;
  }
  return undefined;
}
