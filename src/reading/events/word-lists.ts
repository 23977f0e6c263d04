import { readFileSync } from "node:fs";

/**
 * A file of labelled word lists in `data/`: a line is `label: word, two words, …`; a label may take several lines; `#`
 * opens a comment. Words are kept as written.
 */
export function readWordLists(file: string): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const line of readLines(file)) {
    const colon = line.indexOf(":");
    const label = line.slice(0, colon).trim();
    const words = line
      .slice(colon + 1)
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean);
    lists.set(label, [...(lists.get(label) ?? []), ...words]);
  }
  return lists;
}

/** The words of an unlabelled file in `data/`, apart by commas and lines. */
export function readWords(file: string): Set<string> {
  return new Set(readLines(file).flatMap((line) => line.split(",").map((word) => word.trim())));
}

/** The lines of a file in `data/`, without comments and empty ones. */
export function readLines(file: string): string[] {
  return readFileSync(new URL(`./data/${file}`, import.meta.url), "utf8")
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter(Boolean);
}

/** Every word of labelled lists with its labels. */
export function labelsByWord(lists: Map<string, string[]>): Map<string, string[]> {
  const labels = new Map<string, string[]>();
  for (const [label, words] of lists) {
    for (const word of words) labels.set(word, [...(labels.get(word) ?? []), label]);
  }
  return labels;
}
