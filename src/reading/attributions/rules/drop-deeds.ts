import { type Context, headOf } from "../context.js";
import { isCueNoun, isCueVerb } from "../cues.js";
import type { Draft } from "../draft.js";
import { holds } from "../draft.js";
import type { Rule } from "./rule.js";

/** What of a verb's complements is said or thought rather than acted upon. */
const CLAUSAL = /^(?:ccomp|xcomp|parataxis|advcl|csubj)/;

/**
 * "The ministry charged a fee", "they planted trees": a deed with an object. A verb that is no known verb of saying,
 * asking, vowing, judging or thinking makes a statement only of a clause or a quotation.
 */
export const dropDeeds: Rule = {
  name: "drop-deeds",
  apply: (drafts, context) => drafts.filter((draft) => !isDeed(draft, context)),
};

function isDeed(draft: Draft, context: Context): boolean {
  const { tokens, children, quoteOf } = context;
  if (!draft.cue) return false;
  const verb = headOf(draft.cue, tokens);
  // "According to" is a preposition, whatever its parts are called.
  if (tokens[verb]!.upos !== "VERB" || /^according$/i.test(tokens[draft.cue.from]!.form)) return false;
  const known = tokens
    .slice(draft.cue.from, draft.cue.to)
    .some((token) => isCueVerb(token) || isCueNoun(token));
  if (known || draft.content.some((run) => quoteOf[run.from]! >= 0)) return false;
  return !children[verb]!.some((child) => CLAUSAL.test(tokens[child]!.deprel) && holds(draft, child));
}
