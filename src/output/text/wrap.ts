import { columns, cutColumns } from "./columns.js";

/**
 * Breaks a text at spaces into lines of at most `width` columns. The first line stands after `first`, the rest after
 * `rest`; a word longer than a line is cut.
 */
export function wrap(text: string, width: number, first = "", rest = " ".repeat(columns(first))): string[] {
  const indent = columns(rest);
  const lines: string[] = [];
  let line = first;
  let taken = columns(first);
  let empty = true;
  for (const word of text.split(" ").flatMap((one) => fitting(one, width - indent))) {
    const wide = columns(word);
    if (!empty && taken + 1 + wide > width) {
      lines.push(line);
      line = rest;
      taken = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    taken += empty ? wide : wide + 1;
    empty = false;
  }
  return [...lines, line];
}

/** A painted word is left whole: its codes must stay together, and what we paint is short. */
function fitting(word: string, width: number): string[] {
  if (word.includes("\u001b") || columns(word) <= width) return [word];
  return cutColumns(word, Math.max(width, 1));
}
