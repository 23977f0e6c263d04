import type { Span } from "../../contracts/index.js";

/** One paragraph, headline or stray line of a text. `text` is its characters with inner line breaks as spaces. */
export interface Passage extends Span {
  text: string;
}

interface Line extends Span {
  text: string;
  indented: boolean;
  afterBlank: boolean;
}

const WIDEST_WRAP = 100;

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let last = 0;
  for (const match of text.matchAll(/[^\n\r\u2028\u2029\u0085]+/g)) {
    const breaks = text.slice(last, match.index).replace(/\r\n/g, "\n").length;
    if (breaks > 1) afterBlank = true;
    last = match.index + match[0].length;
    const trimmed = match[0].trim();
    if (trimmed === "") {
      afterBlank = true;
      continue;
    }
    const start = match.index + match[0].indexOf(trimmed);
    const indented = /^(?:\t| {2,})/.test(match[0]);
    lines.push({ start, end: start + trimmed.length, text: trimmed, indented, afterBlank });
    afterBlank = false;
  }
  return lines;
}

/** Text broken at a fixed width: no line is long and many go on in mid-sentence. Returns the width, 0 when not wrapped. */
function findWrapWidth(lines: Line[]): number {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const goingOn = lines.filter((line) => /^\p{Ll}/u.test(line.text)).length;
  return width <= WIDEST_WRAP && goingOn >= lines.length * 0.2 ? width : 0;
}

/** A line was wrapped when the next line's first word would not have fitted on it. */
function goesOn(line: Line, next: Line, width: number): boolean {
  if (next.afterBlank || next.indented) return false;
  const word = next.text.search(/\s|$/);
  return line.text.length + 1 + word > width - 6;
}

/** The passages of a text in order: a line each, or the lines of a paragraph where the text is wrapped at a fixed width. */
export function parsePassages(text: string): Passage[] {
  const lines = splitLines(text);
  const width = findWrapWidth(lines);
  const passages: Passage[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const open = passages.at(-1);
    if (width > 0 && open && last && goesOn(last, line, width)) {
      open.end = line.end;
      open.text += ` ${line.text}`;
    } else {
      passages.push({ start: line.start, end: line.end, text: line.text });
    }
    last = line;
  }
  return passages;
}
