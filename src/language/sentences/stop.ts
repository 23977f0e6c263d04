import type { TokenView } from "./token-view.js";

/** What could end a sentence: a full stop, "!" or "?", "...", or an abbreviation whose own stop does double duty. */
export type Stop = "stop" | "exclamation" | "ellipsis" | "abbreviation";

export function findStop(view: TokenView, index: number): Stop | undefined {
  const form = view.form(index);
  if (form === "." && (view.form(index - 1) === "." || view.form(index + 1) === ".")) return "ellipsis";
  if (form === "." || form === "。") return "stop";
  if (/^[!?]+$/.test(form)) return "exclamation";
  if (/^(?:\.{2,}|…+)$/.test(form)) return "ellipsis";
  return form.endsWith(".") && /\p{L}/u.test(form) ? "abbreviation" : undefined;
}
