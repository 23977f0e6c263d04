import { type Context, headOf, wordsOf } from "../context.js";
import type { Draft } from "../draft.js";

const NOT = new Set(["not", "n't", "n’t", "never", "neither", "nor"]);
const HOLDING_BACK = new Set(["decline", "refuse", "fail", "avoid", "stop"]);
const SAYING = new Set([
  "say",
  "comment",
  "confirm",
  "disclose",
  "reveal",
  "specify",
  "elaborate",
  "name",
  "answer",
  "rule",
]);

/** True when the report says it was not said: "did not say whether", "declined to confirm". */
export function isNegated({ source, cue, content }: Draft, context: Context): boolean {
  if (!cue) return false;
  const { tokens, children } = context;
  if (wordsOf(context, cue).some((word) => NOT.has(word))) return true;
  // "Not everyone believes …"
  if (source && NOT.has(tokens[source.from - 1]?.form.toLowerCase() ?? "")) return true;
  const verb = headOf(cue, tokens);
  if (children[verb]!.some((child) => child < verb && NOT.has(tokens[child]!.form.toLowerCase())))
    return true;
  const near = tokens.slice(Math.max(0, cue.from - 2), cue.to);
  if (!near.some((token) => HOLDING_BACK.has(token.lemma.toLowerCase()))) return false;
  const first = content[0]!.from;
  const opening = content[0]!.from >= cue.to ? tokens.slice(first, first + 2) : [];
  return [...near, ...opening].some((token) => SAYING.has(token.lemma.toLowerCase()));
}
