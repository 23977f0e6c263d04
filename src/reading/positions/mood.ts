import { childIn, relation, type Tree } from "../syntax/tree.js";
import { isConditional } from "./conditions/index.js";

const MAYBE = /^(?:may|might|could|can|ca|should|must|ought)$/i;
const NOT = /^(?:not|n't|n’t|never|no longer|neither|nor|hardly)$/i;
const FUTURE = /^(?:will|would|shall|wo|'ll|’ll|'d|’d)$/i;

/** "did not", "never", "neither ... nor"; "no longer" is negated too. */
export function isNegated(tree: Tree, at: number): boolean {
  return tree.children[at]!.some((i) => {
    const { form } = tree.tokens[i]!;
    if (relation(tree.tokens[i]!) === "advmod") {
      return NOT.test(form) || (/^longer$/i.test(form) && /^no$/i.test(tree.tokens[i - 1]?.form ?? ""));
    }
    return /^nsubj/.test(tree.tokens[i]!.deprel) && i < at && opensNeither(tree, i);
  });
}

function opensNeither(tree: Tree, subject: number): boolean {
  return tree.children[subject]!.some((i) => i < subject && /^(?:neither|no)$/i.test(tree.tokens[i]!.form));
}

export function helpersOf(tree: Tree, at: number): string[] {
  return tree.children[at]!.filter((i) => relation(tree.tokens[i]!) === "aux").map(
    (i) => tree.tokens[i]!.form,
  );
}

export function isAhead(tree: Tree, at: number): boolean {
  return helpersOf(tree, at).some((form) => FUTURE.test(form));
}

/** Whether the report states that somebody does what the predicate says: no condition, question, wish or bare possibility. */
export function isAsserted(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  if (isConditional(tree, at) || isQuestion(tree, at) || isLongPast(tree, at)) return false;
  const helpers = helpersOf(tree, at);
  if (helpers.some((form) => MAYBE.test(form)))
    return isNegated(tree, at) && helpers.some((form) => /^(?:can|ca|could)$/i.test(form));
  if (token.upos !== "VERB") return true;
  if (token.xpos === "VBN" && helpers.some((form) => /^having$/i.test(form))) return false;
  if (token.xpos === "VB" && !helpers.some((form) => /^(?:will|would|wo|'ll|’ll|do|does|did)$/i.test(form)))
    return false;
  return !(
    token.xpos === "VBN" &&
    helpers.length === 0 &&
    relation(token) !== "root" &&
    childIn(tree, at, "nsubj") === undefined &&
    !tree.children[at]!.some((i) => /^(?:aux:pass|obl:agent)$/.test(tree.tokens[i]!.deprel))
  );
}

/** "once demanded", "rejected in 1994", "having earlier insisted": told of another time. */
function isLongPast(tree: Tree, at: number): boolean {
  if (!/^VB[DN]$/.test(tree.tokens[at]!.xpos) || isAhead(tree, at)) return false;
  return tree.children[at]!.some((i) => {
    const { form, deprel } = tree.tokens[i]!;
    if (deprel === "advmod" && i < at) return /^(?:once|formerly|originally|historically)$/i.test(form);
    return relation(tree.tokens[i]!) === "obl" && /^(?:1[5-9]\d\d|20[01]\d)$/.test(form);
  });
}

const HOPES =
  /^(?:hope|expect|want|wish|ask|urge|fear|doubt|predict|imagine|suppose|hypothesize|assume|guess|worry|wonder|pray|request|believe|think|bet|speculate|suspect|deny|dispute|joke|pretend|dream|forecast|question|call|demand)$/;

const HEARSAY =
  /^(?:report|rumour|rumor|claim|suggestion|speculation|allegation|hope|expectation|fear|belief|doubt|possibility|chance|idea)$/;

/** "hopes they agree", "denied that she had refused", "reports that": what one did not say is nobody's word. */
export function isHoped(tree: Tree, at: number): boolean {
  for (let i = at, steps = 0; i >= 0 && steps < 6; i = tree.tokens[i]!.head, steps++) {
    const kind = relation(tree.tokens[i]!);
    const governor = tree.tokens[tree.tokens[i]!.head];
    if (/^(?:ccomp|acl)$/.test(kind) && governor && HEARSAY.test(governor.lemma.toLowerCase())) return true;
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
