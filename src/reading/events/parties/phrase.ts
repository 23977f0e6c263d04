import type { Span } from "../../../contracts/index.js";
import { relation, type Tree } from "../../syntax/tree.js";
import { MONTH, WEEKDAY } from "../../times/vocabulary.js";
import { caseOf } from "../participants/subject.js";

const OUTSIDE =
  /^(?:acl|conj|cc|case|mark|punct|parataxis|appos|advcl|advmod|discourse|cop|nsubj|aux|ccomp|orphan|obl)$/;

const TIME_WORD = new RegExp(`^(?:${WEEKDAY}|${MONTH}|yesterday|today|tomorrow|week|month|year|night)$`, "i");

/** The tokens of the noun phrase that `head` heads, in order: without clauses, appositions and what is joined to it. */
export function phraseTokens(tree: Tree, head: number): number[] {
  const own: number[] = [];
  const isOutside = (child: number): boolean =>
    OUTSIDE.test(relation(tree.tokens[child]!)) || isTime(tree, child);
  // "Ada Berg in Accra" is Ada Berg; "the police in Accra" are those of Accra.
  const isWhereabouts = (child: number): boolean =>
    tree.tokens[head]!.upos === "PROPN" && child > head && /^(?:in|at|on|near)$/.test(caseOf(tree, child));
  const collect = (at: number): void => {
    own.push(at);
    for (const child of tree.children[at]!) {
      if (at === head && (isOutside(child) || isWhereabouts(child))) continue;
      if (/^(?:acl|punct|parataxis|appos|advcl)$/.test(relation(tree.tokens[child]!)) && child > at) continue;
      collect(child);
    }
  };
  collect(head);
  return own.sort((a, b) => a - b);
}

/** The noun phrase up to its head and the rest of a name: "the trade minister Ada Berg" without "of Chad" behind it. */
export function coreTokens(tree: Tree, head: number): number[] {
  const tokens = phraseTokens(tree, head);
  const tail = new Set(tree.children[head]!.filter((i) => relation(tree.tokens[i]!) === "flat"));
  return tokens.filter((i) => i <= head || tail.has(i));
}

export const isTimeWord = (tree: Tree, at: number): boolean => TIME_WORD.test(tree.tokens[at]!.form);

/** "Ghana on Monday", which a parse may take for one phrase. */
function isTime(tree: Tree, at: number): boolean {
  return /:(?:tmod|unmarked)$/.test(tree.tokens[at]!.deprel) || isTimeWord(tree, at);
}

/** From the first to the last of the tokens. */
export function spanOf(tree: Tree, tokens: number[]): Span {
  return { start: tree.tokens[tokens[0]!]!.start, end: tree.tokens[tokens.at(-1)!]!.end };
}

/** Nouns joined to `head` by "and", itself first: "Chad", "Niger" of "Chad and Niger". */
export function joinedWith(tree: Tree, head: number): number[] {
  const joined = tree.children[head]!.filter(
    (child) =>
      relation(tree.tokens[child]!) === "conj" && /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[child]!.upos),
  );
  return [head, ...joined];
}
