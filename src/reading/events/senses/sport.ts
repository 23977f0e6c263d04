import type { Tree } from "../../syntax/tree.js";
import { readWords } from "../word-lists.js";

const words = readWords("sport-words.txt");

/** Whether the sentence of the word at `at` is one of sport. */
export function isAboutSport(tree: Tree, at: number): boolean {
  const { from, to } = tree.analysis.sentences[tree.tokens[at]!.sentence]!;
  return tree.tokens
    .slice(from, to)
    .some(({ lemma, upos }) => /^(?:NOUN|PROPN)$/.test(upos) && words.has(lemma.toLowerCase()));
}
