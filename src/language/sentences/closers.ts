import type { TokenView } from "./token-view.js";

const CLOSER = /^(?:[”’»)\]}]|’’|'')$/;
const STRAIGHT = /^["']$/;
const STOP_AGAIN = /^(?:[.!?]+|…)$/;

/** Index after the closing quotation marks and brackets, the stops between them and a "[6]", that begin at `index`. */
export function closerEnd(view: TokenView, index: number): number {
  let end = index;
  while (end < view.length && closes(view, end)) end++;
  return isReference(view, end) ? end + 3 : end;
}

function closes(view: TokenView, index: number): boolean {
  const form = view.form(index);
  if (!view.spaceBefore(index)) return CLOSER.test(form) || STRAIGHT.test(form) || STOP_AGAIN.test(form);
  if (form === "”" || form === "»") return true;
  return form === '"' && view.spaced(index) && view.insideStraightQuote(index);
}

function isReference(view: TokenView, index: number): boolean {
  return view.form(index) === "[" && /^\d+$/.test(view.form(index + 1)) && view.form(index + 2) === "]";
}
