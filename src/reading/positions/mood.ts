import { childIn, relation, type Tree } from "../syntax/tree.js";
import { isConditional } from "./conditions/index.js";

const MAYBE = /^(?:may|might|could|can|ca|should|must|ought)$/i;
const NOT = /^(?:not|n't|n’t|never|no longer)$/i;

export function isNegated(tree: Tree, at: number): boolean {
  return tree.children[at]!.some(
    (i) => relation(tree.tokens[i]!) === "advmod" && NOT.test(tree.tokens[i]!.form),
  );
}

/** Whether the report states that somebody does what the predicate says: no condition, question, wish or bare possibility. */
export function isAsserted(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  if (isConditional(tree, at) || isQuestion(tree, at)) return false;
  const helpers = tree.children[at]!.filter((i) => relation(tree.tokens[i]!) === "aux").map(
    (i) => tree.tokens[i]!.form,
  );
  if (helpers.some((form) => MAYBE.test(form))) return false;
  if (token.upos !== "VERB") return true;
  if (token.xpos === "VB" && !helpers.some((form) => /^(?:will|would|wo|'ll|’ll|do|does|did)$/i.test(form)))
    return false;
  return !(
    token.xpos === "VBN" &&
    helpers.length === 0 &&
    relation(token) !== "root" &&
    childIn(tree, at, "nsubj") === undefined
  );
}

const HOPES =
  /^(?:hope|expect|want|wish|ask|urge|fear|doubt|predict|imagine|suppose|hypothesize|assume|guess|worry|wonder|pray|request|believe|think)$/;

/** "hopes they agree", "expects that she will sign": and what one did not say is nobody's word. */
export function isHoped(tree: Tree, at: number): boolean {
  for (let i = at, steps = 0; i >= 0 && steps < 6; i = tree.tokens[i]!.head, steps++) {
    const kind = relation(tree.tokens[i]!);
    const governor = tree.tokens[tree.tokens[i]!.head];
    if (kind === "ccomp" && governor) {
      if (HOPES.test(governor.lemma.toLowerCase()) || isNegated(tree, tree.tokens[i]!.head)) return true;
    }
    if (!/^(?:ccomp|xcomp|conj)$/.test(kind)) return false;
  }
  return false;
}

export function isQuestion(tree: Tree, at: number): boolean {
  const sentence = tree.analysis.sentences[tree.tokens[at]!.sentence]!;
  return tree.analysis.text.slice(sentence.start, sentence.end).trimEnd().endsWith("?");
}
