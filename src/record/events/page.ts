import type { Actor, Analysis } from "../../contracts/index.js";
import { growTree, headWithin, type Tree, tokensWithin } from "../../reading/syntax/tree.js";
import { type Weights, weigh } from "../rarity.js";
import { fold, isFunctionWord } from "../words.js";

/** One report as the comparison of its events needs it. */
export interface Page {
  tree: Tree;
  /** Every word of the report. */
  words: Weights;
  /** The name of who is meant at a token, whatever form the mention takes; words in lower case. */
  nameAt(token: number): string[] | undefined;
}

export function openPage(analysis: Analysis, actors: Actor[]): Page {
  const tree = growTree(analysis);
  const names = new Map<number, string[]>();
  for (const { name, mentions } of actors) {
    const words = fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word && !isFunctionWord(word));
    for (const mention of mentions) {
      const head = headWithin(tree, tokensWithin(tree, mention));
      if (head !== undefined) names.set(head, words);
    }
  }
  const words = tree.tokens.map(({ lemma }) => fold(lemma)).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return { tree, words: weigh(words.filter((word) => !isFunctionWord(word))), nameAt: (i) => names.get(i) };
}
