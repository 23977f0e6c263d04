import type { Tree } from "../../syntax/tree.js";
import { readLines } from "../word-lists.js";

const words = new Set(readLines("sport-words.txt").flatMap((line) => line.split(",").map((word) => word.trim())));

/** Whether the sentence of the word at `at` is one of sport. */
export function isAboutSport(tree: Tree, at: number): boolean {
  const { from, to } = tree.analysis.sentences[tree.tokens[at]!.sentence]!;
  return tree.tokens
    .slice(from, to)
    .some(({ lemma, upos }) => /^(?:NOUN|PROPN)$/.test(upos) && words.has(lemma.toLowerCase()));
}
