import { childIn, relation, type Tree } from "../../syntax/tree.js";
import type { Trigger as Match } from "../lexicon/find-triggers.js";
import { lemmaOf } from "../lexicon/match.js";
import { hasCase } from "../participants/subject.js";

const TELLING = /^(?:tell|ask|want|expect|need|like|hope|suggest|say|insist|require|instruct|get|urge|wish)$/;
const ASKED_FOR = /^(?:for|of)$/;

/**
 * "Told Chad to leave" asks for something, "told Chad that it was late" does not: of words that also tell, ask or wish, only
 * those with somebody who is to act, or with what is asked for.
 */
export function asksToAct(tree: Tree, { at, pattern }: Match): boolean {
  if (pattern.type !== "REQUEST") return true;
  // "Demand for gas" is nobody's.
  if (pattern.part === "NOUN") return lemmaOf(tree.tokens[at]!) !== "demand" || isSomebodys(tree, at);
  if (pattern.part !== "VERB") return true;
  const lemma = lemmaOf(tree.tokens[at]!);
  // "called the vote a farce", "calls it dead on arrival"
  if (lemma === "call") return childIn(tree, at, "obj") === undefined || pattern.companions.length > 1;
  if (!TELLING.test(lemma)) return true;
  const clauses = tree.children[at]!.filter((i) => /^(?:xcomp|ccomp|advcl)$/.test(relation(tree.tokens[i]!)));
  if (clauses.some((clause) => isForOther(tree, at, clause))) return true;
  return (
    lemma === "ask" &&
    tree.children[at]!.some(
      (i) =>
        relation(tree.tokens[i]!) === "obl" &&
        tree.tokens[i]!.lemma !== "example" &&
        tree.children[i]!.some((j) => ASKED_FOR.test(tree.tokens[j]!.form.toLowerCase())),
    )
  );
}

const isSomebodys = (tree: Tree, noun: number): boolean =>
  tree.children[noun]!.some(
    (i) => tree.tokens[i]!.deprel === "nmod:poss" || hasCase(tree, i, /^(?:by|from)$/),
  );

/** "to leave" with somebody named who is to do it, or a clause with "should" or "must". */
function isForOther(tree: Tree, at: number, clause: number): boolean {
  const own = tree.children[clause]!.map((i) => tree.tokens[i]!);
  if (own.some((token) => relation(token) === "aux" && /^(?:should|must)$/.test(lemmaOf(token)))) return true;
  if (!own.some((token) => relation(token) === "mark" && lemmaOf(token) === "to")) return false;
  return childIn(tree, at, "obj", "iobj") !== undefined || childIn(tree, clause, "nsubj") !== undefined;
}
