import type { TaggedSentence } from "./gold.js";

/** Sentences of a Universal NER file: CoNLL-U's comments and ids, the tag in the third column. Ranges are left out. */
export function readUner(source: string): TaggedSentence[] {
  return source
    .split(/\r?\n\s*\r?\n/)
    .map((block) => {
      const lines = block.split(/\r?\n/);
      const rows = lines.map((line) => line.split("\t")).filter(([id]) => /^\d+$/.test(id!));
      return {
        forms: rows.map((row) => row[1]!),
        tags: rows.map((row) => row[2]!),
        text: commentOf(lines, "text"),
        opens: commentOf(lines, "newdoc id"),
      };
    })
    .filter(({ forms }) => forms.length > 0);
}

function commentOf(lines: string[], key: string): string | undefined {
  const start = `# ${key} = `;
  return lines.find((line) => line.startsWith(start))?.slice(start.length);
}
