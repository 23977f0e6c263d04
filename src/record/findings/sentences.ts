import type { Sentence } from "../../contracts/index.js";
import type { Source } from "../source.js";
import { conceptsIn, conceptWord } from "../statements/concepts.js";
import { isFunctionWord } from "../words.js";

/** A sentence by what it is about: concepts and lemmas of meaning, without names of times and numbers. */
export interface Topic {
  source: Source;
  sentence: Sentence;
  meanings: Set<string>;
}

export function findTopics(source: Source): Topic[] {
  return source.analysis.sentences.map((sentence) => {
    const tokens = source.analysis.tokens.slice(sentence.from, sentence.to);
    const { concepts, covered } = conceptsIn(tokens.map(conceptWord));
    const meaningful = tokens.filter((token) => /^(?:NOUN|PROPN|VERB|ADJ)$/.test(token.upos));
    const rest = meaningful
      .map((token) => token.lemma.toLowerCase())
      .filter((lemma) => lemma.length > 2 && !isFunctionWord(lemma) && !covered.has(lemma));
    return { source, sentence, meanings: new Set([...concepts, ...rest]) };
  });
}

/** Share of the smaller set of meanings that both sentences have, 0–1; 0 when fewer than three are shared. */
export function alike(a: Topic, b: Topic): number {
  const shared = [...a.meanings].filter((meaning) => b.meanings.has(meaning)).length;
  return shared < 3 ? 0 : shared / Math.min(a.meanings.size, b.meanings.size);
}
