import { childIn, relation, type Tree } from "../../syntax/tree.js";
import { formsIn, helpersOf } from "./clause.js";
import { endsInQuestion } from "./condition.js";
import { ownTokens } from "./own-times.js";
import type { StatusRule } from "./rule.js";

const POSSIBLE = /^(?:may|might|could|can|ca|should|must|would|'d|ought|need|dare)$/;

/** "that he be freed", "Release them!": the bare form with or without a subject is wished, not told. */
function isWished(tree: Tree, at: number, helpers: string[]): boolean {
  const token = tree.tokens[at]!;
  if (isSubjunctive(tree, at)) return true;
  if (token.xpos !== "VB" || helpers.length > 0) return false;
  if (formsIn(tree, at, "mark").includes("to") || tree.tokens[at - 1]?.form.toLowerCase() === "to")
    return false;
  return (
    /^(?:root|ccomp|parataxis)$/.test(relation(token)) ||
    tree.children[at]!.some((i) => tree.tokens[i]!.form === "be")
  );
}

/** "insists that the minister resign": a bare form where the subject would want an s. */
function isSubjunctive(tree: Tree, at: number): boolean {
  const { xpos, deprel, form, lemma } = tree.tokens[at]!;
  if (deprel !== "ccomp" || !/^VBP?$/.test(xpos) || form !== lemma) return false;
  const subject = childIn(tree, at, "nsubj");
  const isSingular = subject !== undefined && /^(?:NN|NNP)$/.test(tree.tokens[subject]!.xpos);
  return (
    isSingular &&
    !tree.children[subject]!.some((i) => relation(tree.tokens[i]!) === "conj") &&
    formsIn(tree, at, "aux").length === 0
  );
}

const PERHAPS = /^(?:allegedly|possibly|perhaps|maybe|potentially|supposedly|presumably|conceivably)$/;

/** "said that it would send aid" is "it will" in reported speech; conditions are read before this. */
function isReportedFuture(tree: Tree, at: number): boolean {
  const { deprel, head, upos } = tree.tokens[at]!;
  if (deprel === "conj") return isReportedFuture(tree, head);
  const verb = tree.tokens[head];
  if (deprel !== "ccomp" || upos !== "VERB" || !verb || !/^(?:VBD|VBN)$/.test(verb.xpos)) return false;
  return (
    /^(?:say|announce|tell|confirm|add|state|declare|insist|report)$/.test(verb.lemma) &&
    !WITHOUT.test(clauseText(tree, at))
  );
}

const WITHOUT = /\b(?:if|unless|without|otherwise|any|such)\b/i;

function clauseText(tree: Tree, at: number): string {
  return ownTokens(tree, at, true)
    .map((i) => tree.tokens[i]!.form)
    .join(" ");
}

/** "could retaliate", "would walk out", "would Paris intervene?": possible, asked or owed, but not said to be done. */
export const modality: StatusRule = ({ tree }, at) => {
  const { upos } = tree.tokens[at]!;
  if (!/^(?:VERB|AUX|ADJ|NOUN)$/.test(upos)) return undefined;
  if (formsIn(tree, at, "advmod").some((form) => PERHAPS.test(form))) return "hypothetical";
  const helpers = helpersOf(tree, at);
  if (helpers.includes("would") && isReportedFuture(tree, at)) return "planned";
  if (helpers.some((form) => POSSIBLE.test(form))) return "hypothetical";
  if (isWished(tree, at, helpers)) return "hypothetical";
  return relation(tree.tokens[at]!) === "root" && endsInQuestion(tree, at) ? "hypothetical" : undefined;
};
