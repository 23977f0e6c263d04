import { relation, type Tree } from "../../syntax/tree.js";
import { formsIn, phrasalLemma } from "./clause.js";
import { isNegated } from "./negation.js";
import { verbGoverning } from "./words.js";

/** "had promised to come but in the end sent a letter", "… flew home instead". */
const TURN = /\bbut (?:in the end|eventually|ultimately|at the last)\b|\binstead\b(?! of)/i;

function sentenceOf(tree: Tree, at: number): string {
  const { start, end } = tree.analysis.sentences[tree.tokens[at]!.sentence]!;
  return tree.analysis.text.slice(start, end);
}

const isPast = (tree: Tree, at: number): boolean =>
  formsIn(tree, at, "aux", "cop").some((form) => /^(?:had|was|were)$/.test(form));

/**
 * "were due to meet but did not", "planned to strike but called it off": the joined verb takes the plan back. A finite one
 * that a parse joins to what is planned is joined to the plan, `governor`.
 */
export function isGivenUp(tree: Tree, governor: number, planned = governor): boolean {
  if (isPast(tree, governor) && TURN.test(sentenceOf(tree, governor))) return true;
  const finite = tree.children[planned]!.filter((i) => /^VB[DPZ]$/.test(tree.tokens[i]!.xpos));
  return [...tree.children[governor]!, ...finite].some((i) => {
    if (relation(tree.tokens[i]!) !== "conj" || !formsIn(tree, i, "cc").includes("but")) return false;
    return isBareDenial(tree, i) || verbGoverning(phrasalLemma(tree, i)) === "negated";
  });
}

/** "did not", with no verb of its own to deny. */
function isBareDenial(tree: Tree, at: number): boolean {
  return tree.tokens[at]!.lemma === "do" && isNegated(tree, at);
}
