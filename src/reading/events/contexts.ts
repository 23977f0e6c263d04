import type { Sentence } from "../../contracts/index.js";
import type { Tree } from "../syntax/tree.js";
import { labelsByWord, readWordLists } from "./word-lists.js";

const contexts = labelsByWord(readWordLists("contexts.txt"));
const LONGEST = 3;

/** PLOVER's contexts a sentence speaks of, by words of one to three lemmas; in the order of the text, each once. */
export function findContexts({ tokens }: Tree, { from, to }: Sentence): string[] {
  const found = new Set<string>();
  const lemmas = tokens.slice(from, to).map(({ lemma }) => lemma.toLowerCase());
  for (let at = 0; at < lemmas.length; at++) {
    for (let size = 1; size <= LONGEST && at + size <= lemmas.length; size++) {
      const words = size === 1 ? lemmas[at]! : lemmas.slice(at, at + size).join(" ");
      for (const context of contexts.get(words) ?? []) found.add(context);
    }
  }
  return [...found];
}
