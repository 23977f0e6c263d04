import type { Sentence } from "../../contracts/index.js";
import type { Source } from "../source.js";
import { meaningsOf } from "./meanings.js";

/** A sentence by what it is about: the concepts and lemmas of meaning in it. */
export interface Topic {
  source: Source;
  sentence: Sentence;
  meanings: Set<string>;
}

export function findTopics(source: Source): Topic[] {
  return source.analysis.sentences.map((sentence) => {
    const tokens = source.analysis.tokens.slice(sentence.from, sentence.to);
    return { source, sentence, meanings: meaningsOf(tokens) };
  });
}

/** Share of the smaller set of meanings that both sentences have, 0–1; 0 when fewer than three are shared. */
export function alike(a: Topic, b: Topic): number {
  const shared = [...a.meanings].filter((meaning) => b.meanings.has(meaning)).length;
  return shared < 3 ? 0 : shared / Math.min(a.meanings.size, b.meanings.size);
}
