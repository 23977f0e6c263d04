import type { Analysis, Span } from "../../src/contracts/index.js";
import type { ConlluSentence } from "../../src/language/conllu/index.js";
import { surfaceTokens } from "./gold-document.js";

/** A word of a tree. `head` is an index into the tree's words, -1 for a root. */
export interface TreeWord extends Span {
  form: string;
  upos: string;
  xpos: string;
  head: number;
  deprel: string;
  /** True for each word of a multiword token ("do" and "n't" of "don't"); all of them have the span of that token. */
  multiword: boolean;
}

/** Tokens, sentences and words of a text. Offsets count its characters (UTF-16 code units) without white space. */
export interface Tree {
  tokens: Span[];
  sentences: Span[];
  words: TreeWord[];
}

/** The tree of a treebank's sentences. */
export function treeOf(sentences: ConlluSentence[]): Tree {
  const tree: Tree = { tokens: [], sentences: [], words: [] };
  let at = 0;
  for (const sentence of sentences) {
    const [first, start] = [tree.words.length, at];
    for (const { form, from, to } of surfaceTokens(sentence)) {
      const span = { start: at, end: at + withoutSpace(form).length };
      at = span.end;
      tree.tokens.push(span);
      for (const { head, ...word } of sentence.words.slice(from, to)) {
        tree.words.push({
          ...word,
          ...span,
          head: head > 0 ? first + head - 1 : -1,
          multiword: to - from > 1,
        });
      }
    }
    tree.sentences.push({ start, end: at });
  }
  return tree;
}

/** The tree of an analysis of `text`. */
export function treeOfAnalysis({ text, tokens, sentences }: Analysis): Tree {
  const place = spaceless(text);
  return {
    tokens: tokens.map(place),
    sentences: sentences.map(place),
    words: tokens.map(({ form, upos, xpos, head, deprel, ...span }) => ({
      ...place(span),
      form,
      upos,
      xpos,
      head,
      deprel,
      multiword: false,
    })),
  };
}

/** Maps spans of `text` to spans of the same text without its white space. */
export function spaceless(text: string): (span: Span) => Span {
  const before = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i]! + (/\s/.test(text[i]!) ? 0 : 1);
  return ({ start, end }) => ({ start: before[start]!, end: before[end]! });
}

const withoutSpace = (form: string) => form.replace(/\s/g, "");
