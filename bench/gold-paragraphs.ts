import type { Span } from "../src/contracts/span.js";
import { type ConlluSentence, findComment, parseConllu } from "../src/language/conllu/index.js";

/** A paragraph of a treebank: its text and where its tokens and sentences lie in it. */
export interface GoldParagraph {
  text: string;
  tokens: Span[];
  sentences: Span[];
}

/** Paragraphs of a CoNLL-U file, of the documents whose id matches when `documents` is given. */
export function readParagraphs(source: string, documents?: RegExp): GoldParagraph[] {
  const paragraphs: GoldParagraph[] = [];
  let wanted = true;
  let spaced = false;
  for (const sentence of parseConllu(source)) {
    const document = findComment(sentence, "newdoc id");
    if (document) wanted = documents?.test(document) ?? true;
    if (!wanted) continue;
    const fresh = sentence.comments.some((comment) => /^# (newpar|newdoc)/.test(comment));
    if (fresh || paragraphs.length === 0) paragraphs.push({ text: "", tokens: [], sentences: [] });
    const paragraph = paragraphs[paragraphs.length - 1]!;
    if (paragraph.text !== "" && spaced) paragraph.text += " ";
    addSentence(paragraph, sentence);
    spaced = !/SpaceAfter=No/.test(lastMisc(sentence));
  }
  return paragraphs;
}

function addSentence(paragraph: GoldParagraph, sentence: ConlluSentence): void {
  const text = findComment(sentence, "text") ?? sentence.words.map((word) => word.form).join(" ");
  const offset = paragraph.text.length;
  let at = 0;
  for (const { form } of sentence.words) {
    at = text.indexOf(form, at);
    if (at < 0) throw new Error(`"${form}" is not in "${text}"`);
    paragraph.tokens.push({ start: offset + at, end: offset + at + form.length });
    at += form.length;
  }
  paragraph.sentences.push({ start: offset, end: offset + at });
  paragraph.text += text;
}

function lastMisc({ words, multiwords }: ConlluSentence): string {
  return multiwords.find(({ to }) => to === words.length)?.misc ?? words[words.length - 1]!.misc;
}
