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

/** A word as it is printed, in lower case, and its lemma: "fighting" may be either a noun of its own or a form of "fight". */
export interface ConceptWord {
  form: string;
  lemma: string;
}

/** The concepts a sequence of words names, each written as "=concept", and the lemmas they account for. */
export function conceptsIn(words: ConceptWord[]): { concepts: Set<string>; covered: Set<string> } {
  const found = new Set<string>();
  const covered = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (const { concept, lemmas: phrase } of phrases) {
      if (!phrase.every((word, offset) => isWord(words[at + offset], word))) continue;
      found.add(`=${concept}`);
      for (let offset = 0; offset < phrase.length; offset++) covered.add(words[at + offset]!.lemma);
    }
  }
  return { concepts: found, covered };
}

function isWord(word: ConceptWord | undefined, wanted: string): boolean {
  return word !== undefined && (word.lemma === wanted || word.form === wanted);
}

/** A token as concepts are told from. */
export function conceptWord({ form, lemma }: { form: string; lemma: string }): ConceptWord {
  return { form: form.toLowerCase(), lemma: lemma.toLowerCase() };
}
