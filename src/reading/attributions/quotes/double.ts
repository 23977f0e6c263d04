import { findMarks, type Mark } from "./marks.js";
import type { Stretch } from "./stretch.js";

interface Open {
  mark: Mark;
  start: number;
}

/**
 * Stretches between double marks in one paragraph. `inherited` is true when the paragraph before left a quotation
 * open: then a closing mark with nothing to close ends a stretch that begins with the paragraph.
 */
export function pairDoubleMarks(text: string, from: number, to: number, inherited: boolean): Stretch[] {
  const marks = findMarks(text, from, to);
  const found: Stretch[] = [];
  const open: Open[] = [];

  const close = (end: number, closing?: Mark) => {
    const { start, mark } = open.pop()!;
    const marked = { start: mark.at, end: end + (closing?.length ?? 0) };
    const closed = closing !== undefined;
    if (end > start) found.push({ start, end, marked, depth: open.length, closed, continues: false });
  };
  const closersAfter = (index: number) => marks.slice(index + 1).filter((mark) => mark.canClose).length;

  for (const [index, mark] of marks.entries()) {
    const last = open.at(-1);
    if (!last) {
      if (mark.canOpen && !isAfterNumber(text, mark, closersAfter(index))) open.push(opening(mark));
      else if (inherited && found.length === 0 && mark.canClose && mark.at > from) {
        const marked = { start: from, end: mark.at + mark.length };
        found.push({ start: from, end: mark.at, marked, depth: 0, closed: true, continues: true });
      }
    } else if (closes(mark, last.mark, text)) close(mark.at, mark);
    else if (mark.canOpen) {
      // Opened while open: nested when enough closing marks follow for both, else the first was never closed.
      const sameKind = mark.straight === last.mark.straight;
      if (sameKind && (mark.straight || closersAfter(index) < open.length + 1))
        close(endBefore(text, last.start, mark.at));
      open.push(opening(mark));
    }
  }
  while (open.length > 0) close(endBefore(text, open.at(-1)!.start, to));
  return found.sort((a, b) => a.start - b.start);
}

const opening = (mark: Mark): Open => ({ mark, start: mark.at + mark.length });

/** A lone straight mark right after a digit is an inch sign. */
const isAfterNumber = (text: string, mark: Mark, closersAfter: number) =>
  mark.straight && /\d/.test(text[mark.at - 1] ?? "") && closersAfter % 2 === 0;

function closes(mark: Mark, opened: Mark, text: string): boolean {
  if (!mark.canClose) return false;
  if (!mark.straight || !mark.canOpen) return true;
  // A straight mark that could be either end: a space before it makes it an opening one.
  return (
    !/[\s([—–]/.test(text[mark.at - 1] ?? " ") &&
    (opened.straight || /[\s,.;:!?)]/.test(text[mark.at + 1] ?? " "))
  );
}

function endBefore(text: string, start: number, limit: number): number {
  let end = limit;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end;
}
