import { type ConlluSentence, findComment } from "../../src/language/conllu/index.js";

/** A document of a treebank and its text as printed, paragraphs an empty line apart. */
export interface GoldDocument {
  /** "newdoc id" of the treebank; the file's label where it names none. */
  id: string;
  text: string;
  sentences: ConlluSentence[];
}

/** A token as written: words `from` (inclusive) to `to` (exclusive) of its sentence. */
interface SurfaceToken {
  form: string;
  misc: string;
  from: number;
  to: number;
}

/** The written tokens of a sentence: a multiword token ("don't") is one, empty nodes are none. */
export function surfaceTokens({ words, multiwords }: ConlluSentence): SurfaceToken[] {
  const tokens: SurfaceToken[] = [];
  for (let from = 0; from < words.length; from = tokens.at(-1)!.to) {
    const { form, misc } = words[from]!;
    tokens.push(multiwords.find((range) => range.from === from) ?? { form, misc, from, to: from + 1 });
  }
  return tokens;
}

/** The documents of a treebank, cut at "# newdoc"; their text is put together from forms and SpaceAfter=No. */
export function goldDocuments(sentences: ConlluSentence[], label: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let space = "";
  for (const sentence of sentences) {
    const opens = (mark: string) => sentence.comments.some((comment) => comment.startsWith(`# ${mark}`));
    if (opens("newdoc") || documents.length === 0) {
      documents.push({ id: findComment(sentence, "newdoc id") ?? label, text: "", sentences: [] });
      space = "";
    } else if (opens("newpar")) space = "\n\n";
    const document = documents.at(-1)!;
    document.sentences.push(sentence);
    for (const { form, misc } of surfaceTokens(sentence)) {
      document.text += space + form;
      space = misc.split("|").includes("SpaceAfter=No") ? "" : " ";
    }
  }
  return documents;
}
