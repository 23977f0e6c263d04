import type { Analysis, Name, Sentence } from "../../contracts/analysis.js";
import type { ConlluSentence, ConlluWord } from "./parse.js";

/** CoNLL-U lines of the sentences, each closed by an empty line. */
export function formatConllu(sentences: ConlluSentence[]): string {
  return sentences.map(formatSentence).join("");
}

/** An analysis as CoNLL-U: names in MISC as NER=B-PER and so on, SpaceAfter=No where no white space follows. */
export function toConllu(analysis: Analysis): ConlluSentence[] {
  let region = -1;
  return analysis.sentences.map((sentence, index) => {
    const comments = sentence.region === region ? [] : ["# newpar"];
    region = sentence.region;
    const text = analysis.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ");
    comments.push(`# sent_id = ${index + 1}`, `# text = ${text}`);
    return { comments, words: wordsOf(analysis, sentence), multiwords: [] };
  });
}

/** MISC with the name's tag put in, whatever else it holds kept. */
export function withName(misc: string, tag: string | undefined): string {
  const kept = misc.split("|").filter((field) => field !== "_" && !field.startsWith("NER="));
  if (tag) kept.push(`NER=${tag}`);
  return kept.join("|") || "_";
}

/** "B-PER", "I-PER" for each of the words from 0 to `length` that lies in a name. */
export function nameTags(
  names: Pick<Name, "from" | "to" | "kind">[],
  length: number,
): (string | undefined)[] {
  const tags = new Array<string | undefined>(length).fill(undefined);
  for (const { from, to, kind } of names) {
    for (let i = from; i < to; i++) tags[i] = `${i === from ? "B" : "I"}-${kind}`;
  }
  return tags;
}

function wordsOf(analysis: Analysis, sentence: Sentence): ConlluWord[] {
  const own = analysis.names
    .filter((name) => name.from >= sentence.from && name.to <= sentence.to)
    .map((name) => ({ ...name, from: name.from - sentence.from, to: name.to - sentence.from }));
  const tags = nameTags(own, sentence.to - sentence.from);
  return analysis.tokens.slice(sentence.from, sentence.to).map((token, i) => {
    const followed = analysis.tokens[sentence.from + i + 1]?.start === token.end;
    return {
      form: token.form,
      lemma: token.lemma,
      upos: token.upos,
      xpos: token.xpos,
      feats: "_",
      head: token.head === -1 ? 0 : token.head - sentence.from + 1,
      deprel: token.deprel,
      misc: withName(followed ? "SpaceAfter=No" : "_", tags[i]),
    };
  });
}

function formatSentence({ comments, words, multiwords }: ConlluSentence): string {
  const lines = [...comments];
  for (const [i, word] of words.entries()) {
    const range = multiwords.find(({ from }) => from === i);
    if (range)
      lines.push(
        [`${range.from + 1}-${range.to}`, range.form, ..."_______".split(""), range.misc].join("\t"),
      );
    const head = word.head < 0 ? "_" : word.head;
    const { form, lemma, upos, xpos, feats, deprel, misc } = word;
    lines.push([i + 1, form, lemma, upos, xpos, feats, head, deprel, "_", misc].join("\t"));
  }
  return `${lines.join("\n")}\n\n`;
}
