import type { Party } from "../../../contracts/index.js";
import { childIn, relation, type Tree } from "../../syntax/tree.js";
import { isConditional } from "../conditions/index.js";
import type { Draft } from "../draft.js";
import { findHolders, type Hall, knownSpeaker } from "../holder.js";
import { findIssue } from "../issues.js";
import { findStance } from "../lexicon.js";
import { isDeed } from "../matter.js";
import { helpersOf, isHoped, isNegated, isQuestion } from "../mood.js";
import { describe, isForecast } from "./stance-word.js";

/** "Peru will never cede the island", "we will not sit down with them", "it would deliver no more shells". */
export function findRefusals(hall: Hall): Draft[] {
  const { tree } = hall;
  return tree.tokens.flatMap(({ upos }, at): Draft[] => {
    if (
      !/^(?:VERB|AUX|NOUN)$/.test(upos) ||
      !isRefused(tree, at) ||
      isConditional(tree, at) ||
      isHoped(tree, at)
    )
      return [];
    if (
      isQuestion(tree, at) ||
      findStance(tree, at)?.frames.includes("obj") ||
      !(isDeed(tree, at) || isExistential(tree, at))
    )
      return [];
    const on = childIn(tree, at, "obj") ?? at;
    const issue = findIssue(tree, at);
    const said = isExistential(tree, at) ? knownSpeaker(hall, at) : undefined;
    const holders = (said ? [said] : findHolders(hall, at)).filter((holder) =>
      isHolder(hall, at, holder, issue !== undefined),
    );
    return holders.map((holder) => ({
      holder,
      stance: "rejects",
      at,
      rule: "refusal",
      score: 0.75,
      ...describe(hall, at, { on: issue === undefined ? at : on }),
      what: describe(hall, at, { on: at }).what,
      on: at,
    }));
  });
}

function isRefused(tree: Tree, at: number): boolean {
  if (isExistential(tree, at)) return true;
  const going = tree.tokens[at]!.deprel === "xcomp" ? tree.tokens[at]!.head : -1;
  if (going >= 0 && tree.tokens[going]!.form.toLowerCase() === "going") return isNegated(tree, going);
  const ahead = helpersOf(tree, at).some((form) => /^(?:will|would|wo|shall|'ll|’ll)$/i.test(form));
  if (!ahead || tree.children[at]!.some((i) => tree.tokens[i]!.deprel === "aux:pass")) return false;
  return isNegated(tree, at) || givesNoMore(tree, at);
}

/** "there will be no talks": said, it is a refusal; told, a fact. */
function isExistential(tree: Tree, at: number): boolean {
  const subject = childIn(tree, at, "nsubj");
  const there = childIn(tree, at, "expl");
  const ahead = helpersOf(tree, at).some((form) => /^(?:will|would|can|ca|wo)$/i.test(form));
  if (subject === undefined || there === undefined || !ahead || tree.tokens[at]!.lemma !== "be") return false;
  return tree.children[subject]!.some((i) => /^no$/i.test(tree.tokens[i]!.form));
}

/** "would send no more", "will accept no foreign judge". */
function givesNoMore(tree: Tree, at: number): boolean {
  if (
    /^no$/i.test(tree.tokens[at + 1]?.form ?? "") &&
    /^(?:more|further)$/i.test(tree.tokens[at + 2]?.form ?? "")
  )
    return true;
  const object = childIn(tree, at, "obj");
  if (object === undefined) return false;
  return tree.children[object]!.some(
    (i) => i < object && relation(tree.tokens[i]!) !== "punct" && /^no$/i.test(tree.tokens[i]!.form),
  );
}

function isHolder(hall: Hall, at: number, holder: Party, onIssue: boolean): boolean {
  const { actors } = hall;
  const kind = actors.actor(holder.actor ?? "")?.kind;
  return !isForecast(hall, at, holder) && (onIssue || kind !== "person" || hall.attributions.length > 0);
}
