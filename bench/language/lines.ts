import type { Analysis } from "../../src/contracts/index.js";
import { type ConlluSentence, findComment } from "../../src/language/conllu/index.js";

/** What was found of one sentence, as `--out` writes it. */
export interface SentenceLine {
  set: string;
  document: string;
  from: "words" | "text";
  /** The treebank's own, on gold words. */
  sentence?: string;
  tokens: {
    form: string;
    upos: string;
    xpos: string;
    /** The number of the head in the sentence, counted from 1; 0 for the root. */
    head: number;
    deprel: string;
    /** Offsets into the document's text (UTF-16 code units), when analysed from text. */
    start?: number;
    end?: number;
  }[];
}

export function linesOfWords(set: string, document: string, sentences: ConlluSentence[]): SentenceLine[] {
  return sentences.map((sentence) => ({
    set,
    document,
    from: "words",
    sentence: findComment(sentence, "sent_id"),
    tokens: sentence.words.map(({ form, upos, xpos, head, deprel }) => ({ form, upos, xpos, head, deprel })),
  }));
}

export function linesOfText(set: string, document: string, { sentences, tokens }: Analysis): SentenceLine[] {
  return sentences.map(({ from, to }) => ({
    set,
    document,
    from: "text",
    tokens: tokens.slice(from, to).map(({ form, upos, xpos, head, deprel, start, end }) => ({
      form,
      upos,
      xpos,
      head: head === -1 ? 0 : head - from + 1,
      deprel,
      start,
      end,
    })),
  }));
}
