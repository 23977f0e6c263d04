import { findSentenceLemmas } from "../lemmas/index.js";
import { loadedModel } from "../loaded-model.js";
import { nameTags, withName } from "./format.js";
import type { ConlluSentence } from "./parse.js";

/**
 * The same sentences and words with tags, lemmas, heads and relations of our own, names in MISC as NER=B-PER and so on.
 * Comments, multiword tokens, features and the rest of MISC are kept as they came.
 */
export function annotateConllu(sentences: ConlluSentence[]): ConlluSentence[] {
  const forms = sentences.map(({ words }) => words.map((word) => word.form));
  const annotations = loadedModel().annotate(forms);
  return sentences.map((sentence, i) => {
    const { upos, xpos, head, deprel, names } = annotations[i]!;
    const lemmas = findSentenceLemmas(forms[i]!, xpos);
    const tags = nameTags(names, sentence.words.length);
    const words = sentence.words.map((word, j) => ({
      ...word,
      lemma: lemmas[j]!,
      upos: upos[j]!,
      xpos: xpos[j]!,
      head: head[j]!,
      deprel: deprel[j]!,
      misc: withName(word.misc, tags[j]),
    }));
    return { ...sentence, words };
  });
}
