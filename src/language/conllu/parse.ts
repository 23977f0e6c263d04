/** One word line of CoNLL-U; "_" stands for what is not given. */
export interface ConlluWord {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  feats: string;
  /** 1-based, 0 for the root, -1 when not given. */
  head: number;
  deprel: string;
  misc: string;
}

/** A written token that stands for several words: words `from` (inclusive) to `to` (exclusive), counted from 0. */
export interface ConlluMultiword {
  from: number;
  to: number;
  form: string;
  misc: string;
}

export interface ConlluSentence {
  /** The lines that begin with "#", whole, in order. */
  comments: string[];
  words: ConlluWord[];
  multiwords: ConlluMultiword[];
}

export class ConlluError extends Error {
  constructor(
    readonly line: number,
    what: string,
  ) {
    super(`line ${line}: ${what}`);
    this.name = "ConlluError";
  }
}

/**
 * Sentences of a CoNLL-U document (https://universaldependencies.org/format.html). Empty nodes are left out. Columns
 * after the form may be missing. Throws ConlluError for a line that has no id or no form, or whose ids do not count up.
 */
export function parseConllu(source: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let sentence: ConlluSentence = { comments: [], words: [], multiwords: [] };
  const close = () => {
    if (sentence.words.length > 0) sentences.push(sentence);
    sentence = { comments: [], words: [], multiwords: [] };
  };
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    if (line.trim() === "") close();
    else if (line.startsWith("#")) sentence.comments.push(line);
    else parseLine(line, index + 1, sentence);
  }
  close();
  return sentences;
}

/** Value of a "# key = value" comment. */
export function findComment(sentence: ConlluSentence, key: string): string | undefined {
  const start = `# ${key} = `;
  return sentence.comments.find((comment) => comment.startsWith(start))?.slice(start.length);
}

function parseLine(line: string, number: number, sentence: ConlluSentence): void {
  const columns = line.split("\t");
  const [id = "", form = ""] = columns;
  if (form === "") throw new ConlluError(number, "expected an id, a tab and a form");
  if (/^\d+\.\d+$/.test(id)) return;
  const range = /^(\d+)-(\d+)$/.exec(id);
  if (range) {
    const from = Number(range[1]) - 1;
    sentence.multiwords.push({ from, to: Number(range[2]), form, misc: columns[9] ?? "_" });
    return;
  }
  if (id !== String(sentence.words.length + 1)) {
    throw new ConlluError(
      number,
      `expected word ${sentence.words.length + 1} of the sentence, found "${id}"`,
    );
  }
  sentence.words.push(parseWord(columns, form));
}

function parseWord(columns: string[], form: string): ConlluWord {
  const column = (index: number) => columns[index] || "_";
  return {
    form,
    lemma: column(2),
    upos: column(3),
    xpos: column(4),
    feats: column(5),
    head: /^\d+$/.test(column(6)) ? Number(column(6)) : -1,
    deprel: column(7),
    misc: column(9),
  };
}
