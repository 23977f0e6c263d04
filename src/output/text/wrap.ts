import { columns, cutColumns } from "./columns.js";

/**
 * Breaks a text at spaces into lines of at most `width` columns. The first line stands after `first`, the rest after
 * `rest`; a word longer than a line is cut.
 */
export function wrap(text: string, width: number, first = "", rest = " ".repeat(columns(first))): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ").flatMap((word) => fitting(word, width - columns(rest)))) {
    if (!empty && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** A painted word is left whole: its codes must stay together, and what we paint is short. */
function fitting(word: string, width: number): string[] {
  if (word.includes("\u001b") || columns(word) <= width) return [word];
  return cutColumns(word, Math.max(width, 1));
}
