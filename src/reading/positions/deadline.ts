import type { TimeExpression } from "../../contracts/index.js";
import { isBelow, type Tree, tokensWithin } from "../syntax/tree.js";
import type { Draft } from "./draft.js";

/** Id of the time by which a position is to be met: "by Friday", "within a week", on the stance or on its matter and not in a condition. */
export function findDeadline(
  tree: Tree,
  { at, on, conditions }: Draft,
  times: TimeExpression[],
): string | undefined {
  return times.find((time) => {
    if (conditions.some(({ span }) => span.start < time.end && time.start < span.end)) return false;
    const { from } = tokensWithin(tree, time);
    const before = tree.tokens[from - 1];
    if (!before || !/^(?:by|within|before|until)$/i.test(before.form)) return false;
    return isBelow(tree, from, on) || isBelow(tree, from, at);
  })?.id;
}
