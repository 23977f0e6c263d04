import type { PloverType } from "../../contracts/index.js";
import type { Tree } from "../syntax/tree.js";
import { ownTokens } from "./status/own-times.js";
import { readWordLists } from "./word-lists.js";

const modes = [...readWordLists("modes.txt")].map(([label, words]) => {
  const [type, mode] = label.split(" ");
  return { type, mode: mode!, words: new Set(words) };
});

/** How it was done, by the words of the event's own clause: "aerial" where warplanes strike. Undefined when none tells. */
export function findMode(tree: Tree, at: number, type: PloverType): string | undefined {
  const own = ownTokens(tree, at, true).sort((a, b) => a - b);
  const lemmas = own.map((i) => tree.tokens[i]!.lemma.toLowerCase());
  const pairs = lemmas.map((lemma, n) => `${lemma} ${lemmas[n + 1] ?? ""}`);
  return modes.find((one) => one.type === type && [...lemmas, ...pairs].some((words) => one.words.has(words)))
    ?.mode;
}
