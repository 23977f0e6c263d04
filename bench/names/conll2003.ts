import type { TaggedSentence } from "./gold.js";

const DATELINE = /^\S.{0,40} \d{4}-\d{2}-\d{2}$/;
const CAPITALS = /^[^a-z]*[A-Z][^a-z]*$/;

/**
 * Sentences of a CoNLL-2003 file: a word a line, its tag the last column, an empty line after each sentence. Documents
 * begin at -DOCSTART-; in a file without, at the headline before a dateline ("LONDON 1996-08-30"), which is near to it.
 */
export function readConll2003(source: string): TaggedSentence[] {
  const blocks = source
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0);
  const marked = blocks.some(([line]) => line!.startsWith("-DOCSTART-"));
  const sentences: TaggedSentence[] = [];
  let opens: string | undefined;
  let count = 0;
  for (const lines of blocks) {
    if (lines[0]!.startsWith("-DOCSTART-")) {
      lines.shift();
      opens = `${++count}`;
      if (lines.length === 0) continue;
    }
    const rows = lines.map((line) => line.trim().split(/\s+/));
    sentences.push({ forms: rows.map((row) => row[0]!), tags: rows.map((row) => row.at(-1)!), opens });
    opens = undefined;
  }
  return marked ? sentences : openAtHeadlines(sentences);
}

function openAtHeadlines(sentences: TaggedSentence[]): TaggedSentence[] {
  const lines = sentences.map(({ forms }) => forms.join(" "));
  const opened = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (!DATELINE.test(line) || index === 0) continue;
    // a byline may stand between headline and dateline
    const byline = index > 1 && !CAPITALS.test(lines[index - 1]!) && CAPITALS.test(lines[index - 2]!);
    opened.add(byline ? index - 2 : index - 1);
  }
  return sentences.map((sentence, index) =>
    opened.has(index) ? { ...sentence, opens: `${index + 1}` } : sentence,
  );
}
