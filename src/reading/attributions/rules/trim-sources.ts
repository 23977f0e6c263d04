import { type Context, dependents, headOf, subtreeOf } from "../context.js";
import { contains } from "../draft.js";
import type { Run } from "../tagger/runs.js";
import type { Rule } from "./rule.js";

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const RELATIVE = new Set(["who", "which", "that", "whose", "whom", "where"]);

/**
 * A source is a noun phrase. One that holds a verb outside a relative clause took in the clause before it ("the ferry
 * sank and rescuers" said): it is cut to the subject of the cue, or given up.
 */
export const trimSources: Rule = {
  name: "trim-sources",
  apply(drafts, context) {
    for (const draft of drafts) {
      const { source, cue } = draft;
      if (!source || !cue || source.from >= cue.to || !holdsClause(source, context)) continue;
      const subject = dependents(context, headOf(cue, context.tokens), "nsubj")[0];
      const phrase = subject === undefined ? undefined : subtreeOf(context, subject);
      const fits = phrase && source.from <= phrase.from && phrase.to <= source.to;
      const trimmed = fits ? { ...source, ...phrase } : undefined;
      draft.source = trimmed && !holdsClause(trimmed, context) ? trimmed : undefined;
      draft.rule = "trim-sources";
    }
    return drafts;
  },
};

function holdsClause({ from, to }: Run, { tokens, quoteOf }: Context): boolean {
  for (let token = from; token < to; token++) {
    if (RELATIVE.has(tokens[token]!.form.toLowerCase())) return false;
    if (FINITE.has(tokens[token]!.xpos) && quoteOf[token]! < 0 && !contains({ from: to - 1, to }, token))
      return true;
  }
  return false;
}
