import { childIn, relation, type Tree } from "../../actors/syntax/tree.js";
import { findConditions, isConditional } from "../conditions.js";
import type { Draft } from "../draft.js";
import { attributionAt, type Hall, toParty } from "../holder.js";
import { issueWithin } from "../issues.js";
import { isNegated } from "../mood.js";
import { stretchOf } from "../stretch.js";

/** "the rebels should accept the truce", in somebody's mouth: a demand on whom it names. */
export function findShouldClauses(hall: Hall): Draft[] {
  const { tree } = hall;
  return tree.tokens.flatMap((token, at): Draft[] => {
    if (token.upos !== "VERB" || !hasDuty(tree, at) || isNegated(tree, at) || isConditional(tree, at)) return [];
    const subject = childIn(tree, at, "nsubj");
    const holder = attributionAt(hall, at)?.source;
    const toward = subject === undefined ? undefined : toParty(hall, subject);
    if (!holder?.actor || !toward || toward.actor === holder.actor) return [];
    const conditions = findConditions(tree, at);
    const what = stretchOf(tree, at, new Set(conditions.map((condition) => condition.head)));
    if (!issueWithin(tree, what)) return [];
    const on = childIn(tree, at, "obj", "obl", "xcomp") ?? at;
    return [{ holder, stance: "demands", at, on, what, toward, conditions, rule: "should-clause", score: 0.7 }];
  });
}

function hasDuty(tree: Tree, at: number): boolean {
  return tree.children[at]!.some(
    (i) => relation(tree.tokens[i]!) === "aux" && /^(?:must|should)$/i.test(tree.tokens[i]!.form),
  );
}
