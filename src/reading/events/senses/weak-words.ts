import type { PloverType } from "../../../contracts/index.js";
import { readWordLists } from "../word-lists.js";

/** What a weak word needs beside it before it tells its type; `data/weak-words.txt` says what each means. */
export type Need = "alone" | "bare" | "between" | "abroad" | "body" | "force";

const needs = new Map([...readWordLists("weak-words.txt")].map(([label, words]) => [label, new Set(words)]));

/** Whether a word of the lexicon tells the type only with what `need` names. `lemma` is in lower case. */
export const isWeak = (type: PloverType, need: Need, lemma: string): boolean =>
  needs.get(`${type} ${need}`)?.has(lemma) ?? false;
