import { relation, type Tree } from "../../syntax/tree.js";
import {
  findConditions,
  isConditional,
  isPredicate,
  type PlacedCondition,
  tokensOf,
} from "../conditions/index.js";
import type { Draft } from "../draft.js";
import { findSubject, type Hall, isWarned } from "../holder.js";
import { isHoped, isQuestion } from "../mood.js";
import { type Promised, promisedAt } from "../promises/clause.js";
import { findMatter, headWords } from "../promises/matter.js";
import { findPromiseStance } from "../promises/stance.js";
import { isUndertaking } from "../promises/undertakings.js";
import { findPromisers } from "../promises/whose.js";
import { stretchOf } from "../stretch.js";

/**
 * What a speaker promises, refuses or threatens under a condition, on an issue of the list or not: "the road would be opened
 * once the mines were cleared", "not a lorry leaves until we have searched it".
 */
export function findConditionalPromises(hall: Hall): Draft[] {
  const { tree } = hall;
  return tree.tokens.flatMap((_, at): Draft[] => {
    const conditions = findConditions(tree, at);
    const [first] = conditions;
    if (!first || !isPredicate(tree, at) || isConditional(tree, at)) return [];
    if (isHoped(tree, at) || isQuestion(tree, at)) return [];
    const promised = promisedAt(tree, at);
    if (!promised || !isAhead(tree, promised, first.relation)) return [];
    if (isOwnTurn(tree, promised, first)) return [];
    const holders = findPromisers(hall, promised, first);
    const matter = findMatter(hall, promised, tokensOf(tree, conditions));
    const stance = findPromiseStance(tree, promised, matter, first);
    if (!stance) return [];
    const warned = /^(?:offers|accepts)$/.test(stance) && isWarned(hall, at);
    const openers = tree.children[at]!.filter(
      (i) => /^(?:mark|cc)$/.test(relation(tree.tokens[i]!)) && i < at,
    );
    const what = stretchOf(tree, at, new Set([...tokensOf(tree, conditions), ...openers]));
    const named = headWords(tree, matter);
    return holders.map((holder) => ({
      holder,
      stance: warned ? "threatens" : stance,
      at,
      on: matter,
      named,
      what,
      conditions,
      rule: "conditional-promise",
      score: 0.7,
    }));
  });
}

/** Future by its modal; "can" where it is made to wait; in the present "no ship leaves" and "the freeze stays". */
function isAhead(tree: Tree, { modal, negated, none, deed, top }: Promised, stated: string): boolean {
  if (modal === "future") return true;
  const waits = /^(?:only if|until|unless|once)$/.test(stated);
  if (modal === "possible") return waits && (negated || none || stated !== "unless");
  if (!/^(?:VBZ|VBP)$/.test(tree.tokens[top]!.xpos) || !/^(?:until|unless|only if)$/.test(stated))
    return false;
  return none || isUndertaking(tree.tokens[deed]!.lemma, "keeps");
}

/** "once she has spoken, she will leave", "if elected, he would": the speaker's own course, asked of nobody. */
function isOwnTurn(
  tree: Tree,
  { subject, negated }: Promised,
  { head, relation: stated }: PlacedCondition,
): boolean {
  const own = findSubject(tree, head);
  if (/^(?:elect|re-elect|reelect|win|lose)$/.test(tree.tokens[head]!.lemma)) return true;
  if (stated === "unless") return false;
  if (own === undefined || subject === undefined || negated || stated === "only if") return false;
  const { form, upos } = tree.tokens[own]!;
  return upos === "PRON" && form.toLowerCase() === tree.tokens[subject]!.form.toLowerCase();
}
