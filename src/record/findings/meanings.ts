import type { Token } from "../../contracts/index.js";
import { conceptsIn, conceptWord } from "../statements/concepts.js";
import { isFunctionWord } from "../words.js";

/** A word as the concept it names, else its lemma. */
export function meaningOf(token: Token): string {
  const lemma = token.lemma.toLowerCase();
  return [...conceptsIn([conceptWord(token)]).concepts][0] ?? lemma;
}

/** What words are about: the concepts they name, and the lemmas of the nouns, names and verbs that name none. */
export function meaningsOf(tokens: Token[]): Set<string> {
  const { concepts, covered } = conceptsIn(tokens.map(conceptWord));
  const rest = tokens
    .filter((token) => /^(?:NOUN|PROPN|VERB)$/.test(token.upos))
    .map((token) => token.lemma.toLowerCase())
    .filter((lemma) => lemma.length > 2 && !isFunctionWord(lemma) && !covered.has(lemma));
  return new Set([...concepts, ...rest]);
}
