import { relation, type Tree } from "../../syntax/tree.js";
import type { Trigger as Match } from "../lexicon/find-triggers.js";
import { isFunctionWord } from "../lexicon/match.js";
import { isPassive } from "../participants/subject.js";

/** Steps below a trigger on which its objects, complements and what they are made of stand. */
const COMPLEMENT =
  /^(?:obj|iobj|obl|xcomp|ccomp|compound|nmod|conj|amod|advmod|acl|aux|flat|appos|nummod|csubj|advcl)$/;

/**
 * Whether the words of a pattern stand to its trigger as the pattern means them: as objects and complements, the subject
 * of a passive or the noun that a clause describes. "The secretary's deputy welcomed it" welcomes no secretary.
 */
export function standInPlace(tree: Tree, { at, tokens, pattern }: Match): boolean {
  // Of two who meet either may be the subject: "the president phoned".
  const eitherSide = pattern.type === "CONSULT";
  return tokens.every((token) => token === at || isInPlace(tree, at, token, eitherSide));
}

function isInPlace(tree: Tree, at: number, token: number, eitherSide: boolean): boolean {
  if (isFunctionWord(tree.tokens[token]!)) return !isOwnCase(tree, at, token) || isRepeated(tree, at, token);
  if (token === tree.tokens[at]!.head)
    return /^(?:acl|xcomp|compound|amod)$/.test(relation(tree.tokens[at]!));
  const way = wayDown(tree, at, token);
  if (!way) return false;
  const [first, ...rest] = way;
  if (first === "nsubj") return rest.length === 0 || eitherSide || isPassive(tree, at);
  return way.every((step) => COMPLEMENT.test(step)) && !isParticipleBefore(tree, token);
}

/** "at the hearing of the panel's inquiry": the preposition before the noun is not one that follows it. */
const isOwnCase = (tree: Tree, at: number, token: number): boolean =>
  tree.tokens[token]!.head === at && /^(?:case|mark)$/.test(relation(tree.tokens[token]!)) && token < at;

/** "of the murder of …": the same preposition stands behind the noun too. */
const isRepeated = (tree: Tree, at: number, token: number): boolean =>
  tree.children[at]!.some((i) =>
    tree.children[i]!.some((j) => j > at && tree.tokens[j]!.form === tree.tokens[token]!.form),
  );

/** Relations from the trigger down to the token; undefined when it does not hang below. */
function wayDown(tree: Tree, at: number, token: number): string[] | undefined {
  const way: string[] = [];
  for (let step = token; step !== at; step = tree.tokens[step]!.head) {
    if (step < 0 || way.length > 6) return undefined;
    way.unshift(relation(tree.tokens[step]!));
  }
  return way;
}

/** "a politically charged visit" makes no charge. */
const isParticipleBefore = (tree: Tree, token: number): boolean =>
  relation(tree.tokens[token]!) === "amod" && tree.tokens[token]!.xpos.startsWith("VB");
