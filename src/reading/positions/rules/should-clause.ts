import { childIn, relation, type Tree } from "../../syntax/tree.js";
import { findConditions, isConditional, tokensOf } from "../conditions/index.js";
import type { Draft } from "../draft.js";
import { attributionAt, findSubject, type Hall, toParty } from "../holder.js";
import { isNegated } from "../mood.js";
import { stretchOf } from "../stretch.js";

/** "the rebels should accept the truce", in somebody's mouth: a demand on whom it names. */
export function findShouldClauses(hall: Hall): Draft[] {
  const { tree } = hall;
  return tree.tokens.flatMap((token, at): Draft[] => {
    if (token.upos !== "VERB" || !hasDuty(tree, at) || isNegated(tree, at) || isConditional(tree, at))
      return [];
    const subject = findSubject(tree, at);
    const holder = attributionAt(hall, at)?.source;
    const toward = subject === undefined ? undefined : toParty(hall, subject);
    if (!holder?.actor || subject === undefined || !toward?.actor || toward.actor === holder.actor) return [];
    if (tree.tokens[subject]!.upos !== "PROPN") return [];
    const conditions = findConditions(tree, at);
    const marks = tree.children[at]!.filter((i) => relation(tree.tokens[i]!) === "mark");
    const what = stretchOf(tree, at, new Set([...tokensOf(tree, conditions), ...marks]));
    const on = childIn(tree, at, "obj", "obl", "xcomp") ?? at;
    return [
      { holder, stance: "demands", at, on, what, toward, conditions, rule: "should-clause", score: 0.7 },
    ];
  });
}

/** "should" behind its subject: "should she win" in front of it is a condition. */
function hasDuty(tree: Tree, at: number): boolean {
  const subject = findSubject(tree, at) ?? at;
  return tree.children[at]!.some((i) => {
    const token = tree.tokens[i]!;
    return i > subject && relation(token) === "aux" && /^(?:must|should)$/i.test(token.form);
  });
}
