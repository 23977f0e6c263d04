import type { ConlluSentence } from "../../src/language/conllu/index.js";
import type { LanguageModel } from "../../src/language/model/index.js";

/** The same sentences and words with the model's tags, heads and relations. */
export function annotateWords(sentences: ConlluSentence[], model: LanguageModel): ConlluSentence[] {
  const answers = model.annotate(sentences.map(({ words }) => words.map(({ form }) => form)));
  return sentences.map((sentence, index) => {
    const { upos, xpos, head, deprel } = answers[index]!;
    const words = sentence.words.map((word, i) => ({
      ...word,
      upos: upos[i]!,
      xpos: xpos[i]!,
      head: head[i]!,
      deprel: deprel[i]!,
    }));
    return { ...sentence, words };
  });
}
