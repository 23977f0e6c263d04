import { childIn, relation, type Tree } from "../../syntax/tree.js";
import { isConditional } from "../conditions/index.js";
import type { Draft } from "../draft.js";
import { attributionAt, findSubject, type Hall, knownSpeaker, toParty } from "../holder.js";
import { findIssue } from "../issues.js";
import { isDeed } from "../matter.js";
import { isHoped, isNegated, isQuestion } from "../mood.js";
import { describe } from "./stance-word.js";

/** "the rebels should accept the truce", "sanctions must stay", in somebody's mouth: a demand, on whom it names. */
export function findDuties(hall: Hall): Draft[] {
  const { tree } = hall;
  return tree.tokens.flatMap(({ upos }, at): Draft[] => {
    if (
      !/^(?:VERB|ADJ|NOUN)$/.test(upos) ||
      !hasDuty(tree, at) ||
      isConditional(tree, at) ||
      isHoped(tree, at)
    )
      return [];
    const subject = findSubject(tree, at);
    const holder = attributionAt(hall, at)?.negated ? undefined : knownSpeaker(hall, at);
    if (!holder || subject === undefined || isQuestion(tree, at)) return [];
    const toward = toParty(hall, subject);
    const issue = findIssue(tree, at);
    const isOther =
      toward?.actor !== undefined && toward.actor !== holder.actor && tree.tokens[subject]!.upos !== "PRON";
    if (issue === undefined && pointsBack(tree, at)) return [];
    if (issue === undefined && !(isOther && upos === "VERB" && isDeed(tree, at))) return [];
    if (tree.tokens[subject]!.upos === "PRON") return [];
    const stance = isNegated(tree, at) ? "opposes" : "demands";
    const described = describe(hall, at, { on: at });
    return [
      { holder, stance, at, rule: "duty", score: 0.7, ...described, toward: isOther ? toward : undefined },
    ];
  });
}

/** "should agree to this": on what, only the sentence before could tell. */
function pointsBack(tree: Tree, at: number): boolean {
  return tree.children[at]!.some((i) => i > at && /^(?:this|that|it|them)$/i.test(tree.tokens[i]!.form));
}

/** "should" behind its subject: "should she win" in front of it is a condition. */
function hasDuty(tree: Tree, at: number): boolean {
  const subject = findSubject(tree, at) ?? at;
  return tree.children[at]!.some((i) => {
    const token = tree.tokens[i]!;
    if (i < subject || childIn(tree, i, "aux") !== undefined) return false;
    return relation(token) === "aux" && /^(?:must|should|shall)$/i.test(token.form);
  });
}
