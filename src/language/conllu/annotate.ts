import { findSentenceLemmas } from "../lemmas/index.js";
import { loadedModel } from "../loaded-model.js";
import type { Annotation, NameSpan } from "../model/index.js";
import { agreeNames } from "../names/index.js";
import { nameTags, withName } from "./format.js";
import type { ConlluSentence } from "./parse.js";

/**
 * The same sentences and words with tags, lemmas, heads and relations of our own, names in MISC as NER=B-PER and so on.
 * Comments, multiword tokens, features and the rest of MISC are kept as they came. Names agree within a document, which
 * begins at "# newdoc"; where nothing says so, every sentence is read on its own.
 */
export function annotateConllu(sentences: ConlluSentence[]): ConlluSentence[] {
  const forms = sentences.map(({ words }) => words.map((word) => word.form));
  const annotations = loadedModel().annotate(forms);
  const found = namesByDocument(sentences, forms, annotations);
  return sentences.map((sentence, i) => {
    const { upos, xpos, head, deprel } = annotations[i]!;
    const lemmas = findSentenceLemmas(forms[i]!, xpos);
    const tags = nameTags(found[i]!, sentence.words.length);
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

function namesByDocument(
  sentences: ConlluSentence[],
  forms: string[][],
  annotations: Annotation[],
): NameSpan[][] {
  const marked = sentences.flatMap(({ comments }, i) =>
    comments.some((line) => /^#\s*newdoc\b/.test(line)) ? [i] : [],
  );
  const starts = marked.length > 0 ? [...new Set([0, ...marked])] : sentences.map((_, i) => i);
  return starts.flatMap((start, n) => {
    const end = starts[n + 1] ?? sentences.length;
    return agreeNames(forms.slice(start, end), annotations.slice(start, end));
  });
}
