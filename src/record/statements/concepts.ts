import { readFileSync } from "node:fs";

/**
 * Words and phrases, as lemmas, that news uses for one thing: {concept: ["ceasefire", "pause in fighting", …]}. A domain
 * expert extends data/concepts.json without code.
 */
const concepts: { [concept: string]: string[] } = JSON.parse(
  readFileSync(new URL("./data/concepts.json", import.meta.url), "utf8"),
);

const phrases = Object.entries(concepts).flatMap(([concept, words]) =>
  words.map((phrase) => ({ concept, lemmas: phrase.split(" ") })),
);

/** The concepts a sequence of lemmas names, each written as "=concept", and the lemmas they account for. */
export function conceptsIn(lemmas: string[]): { concepts: Set<string>; covered: Set<string> } {
  const found = new Set<string>();
  const covered = new Set<string>();
  for (let at = 0; at < lemmas.length; at++) {
    for (const { concept, lemmas: phrase } of phrases) {
      if (!phrase.every((lemma, offset) => lemmas[at + offset] === lemma)) continue;
      found.add(`=${concept}`);
      for (const lemma of phrase) covered.add(lemma);
    }
  }
  return { concepts: found, covered };
}
