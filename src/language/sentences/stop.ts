import type { TokenView } from "./token-view.js";

/** What could end a sentence: a full stop, "!" or "?", "...", or an abbreviation whose own stop does double duty. */
export type Stop = "stop" | "exclamation" | "ellipsis" | "abbreviation";

export function findStop(view: TokenView, index: number): Stop | undefined {
  const form = view.form(index);
  if (form === "." && isInSpacedEllipsis(view, index)) return undefined;
  if (form === "." || form === "。") return "stop";
  if (/^[!?]+$/.test(form)) return "exclamation";
  if (/^(?:\.{2,}|…+)$/.test(form)) return "ellipsis";
  return form.endsWith(".") && /\p{L}/u.test(form) ? "abbreviation" : undefined;
}

/** ". . .": its first stop stands apart or right after an opening mark; one hard on a word ends the sentence. */
function isInSpacedEllipsis(view: TokenView, index: number): boolean {
  if (view.form(index - 1) === ".") return true;
  const apart = view.spaceBefore(index) || /^["“‘']$/.test(view.form(index - 1));
  return apart && view.form(index + 1) === ".";
}
