import type { Context } from "../context.js";
import type { Draft } from "../draft.js";
import type { Rule } from "./rule.js";

/** Adverbs, marks and words that join: nothing that could be said ("only Kyiv has endorsed so far"). */
const BARE = /^(?:ADV|PUNCT|CCONJ|SCONJ|PART|ADP|DET|SYM)$/;

/** A speaker and a cue without anything said. */
export const dropEmpty: Rule = {
  name: "drop-empty",
  apply: (drafts, context) => drafts.filter((draft) => saysSomething(draft, context)),
};

function saysSomething({ content }: Draft, { tokens, quoteOf }: Context): boolean {
  return content.some((run) =>
    tokens.slice(run.from, run.to).some(({ upos }, i) => !BARE.test(upos) || quoteOf[run.from + i]! >= 0),
  );
}
