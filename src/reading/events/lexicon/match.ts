import type { Token } from "../../../contracts/index.js";
import { relation, type Tree } from "../../syntax/tree.js";
import { ANY_VERB, type Pattern } from "./pattern.js";

/** How far below its trigger a companion may stand: "refused | to agree | to lift | the ban". */
const DEPTH = 4;

/** How far a companion may stand from its trigger where the parse has them apart, in tokens. */
const AFTER = 6;
const BEFORE = 2;

/** Words that must belong to the trigger itself or to one of its own complements. */
const FUNCTION_PARTS = /^(?:ADP|PART|AUX|SCONJ|DET)$/;
const CLAUSES = /^(?:xcomp|ccomp|advcl|acl)$/;
const NEGATIONS = /^(?:not|n't|never|no|neither|nor)$/;

/** The words near a trigger, each with its distance down the tree (0 for those that are near by position alone). */
export interface Surroundings {
  at: number;
  words: { token: number; lemma: string; depth: number }[];
}

export function lookAround(tree: Tree, at: number): Surroundings {
  const seen = new Set([at]);
  const words: Surroundings["words"] = [];
  const add = (token: number, depth: number): void => {
    if (seen.has(token)) return;
    seen.add(token);
    words.push({ token, lemma: lemmaOf(tree.tokens[token]!), depth });
  };
  let level = [at];
  for (let depth = 1; depth <= DEPTH && level.length > 0; depth++) {
    level = level.flatMap((parent) =>
      tree.children[parent]!.filter((child) => !startsAnew(tree.tokens[child]!)),
    );
    for (const token of level) add(token, depth);
  }
  const { sentence } = tree.tokens[at]!;
  const isNear = (token: number): boolean => tree.tokens[token]?.sentence === sentence;
  for (let token = at - 1; token >= at - BEFORE && isNear(token); token--) add(token, 0);
  for (let token = at + 1; token <= at + AFTER && isNear(token); token++) {
    if (tree.tokens[token]!.upos === "VERB" && !seen.has(token)) break;
    add(token, 0);
  }
  return { at, words };
}

/** A clause beside or within the trigger's own that has companions of its own. */
function startsAnew({ deprel, upos }: Token): boolean {
  return /^(?:advcl|parataxis|acl:relcl)/.test(deprel) || (deprel === "conj" && upos === "VERB");
}

/** The tokens that stand for the pattern's companions, or undefined when one is missing. */
export function matchPattern(tree: Tree, pattern: Pattern, around: Surroundings): number[] | undefined {
  const found: number[] = [];
  for (const wanted of pattern.companions) {
    const verb = wanted.includes(ANY_VERB) ? findClauseVerb(tree, around.at) : undefined;
    const token = verb ?? findWord(tree, wanted, around);
    if (token === undefined) return undefined;
    found.push(token);
  }
  return found;
}

function findWord(tree: Tree, wanted: string[], { at, words }: Surroundings): number | undefined {
  const hit = words.find(({ token, lemma, depth }) => {
    if (!wanted.includes(lemma)) return false;
    if (!isFunctionWord(tree.tokens[token]!)) return true;
    return (
      depth === 1 ||
      (depth === 2 && isCaseMark(tree.tokens[token]!)) ||
      (depth === 0 && token > at && token - at <= 2)
    );
  });
  return hit?.token;
}

const isCaseMark = (token: Token): boolean => /^(?:case|mark)$/.test(relation(token));

function findClauseVerb(tree: Tree, at: number): number | undefined {
  return tree.children[at]!.find((child) => CLAUSES.test(relation(tree.tokens[child]!)));
}

/** Prepositions, particles, auxiliaries, conjunctions, determiners. */
export const isFunctionWord = ({ upos }: Token): boolean => FUNCTION_PARTS.test(upos);

/** The lemma as the lexicon writes it: lower case, every negation as "not". */
export function lemmaOf(token: Token): string {
  const lemma = token.lemma.toLowerCase();
  return NEGATIONS.test(lemma) ? "not" : lemma;
}
