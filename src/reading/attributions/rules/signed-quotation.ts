import type { Context, Quotation } from "../context.js";
import { addRun, cutRuns, type Draft } from "../draft.js";
import { paragraphOf } from "../links/context.js";
import type { Rule } from "./rule.js";

const DASH = /^(?:—|–|―|--|-)$/;
const SCORE = 0.85;
/** Tokens a signature may have: a name, perhaps with an office behind a comma. */
const SIGNATURE = 14;

/** “We wait.” — Ines Okafor, mayor of Lindholm: a quotation with its speaker's name behind a dash, to the paragraph's end. */
export const signedQuotation: Rule = {
  name: "signed-quotation",
  apply(drafts, context) {
    const made: Draft[] = [];
    for (const quotation of context.quotations) {
      const source = signature(quotation, context);
      if (!source) continue;
      const { from, to } = quotation;
      for (const draft of drafts) draft.content = cutRuns(draft.content, from, source.to);
      const content = addRun([], { role: "content", from, to, score: SCORE });
      made.push({ source, content, score: SCORE, rule: "signed-quotation" });
    }
    return [...drafts, ...made];
  },
};

function signature({ from, to }: Quotation, context: Context) {
  const { tokens } = context;
  if (from < 0 || !DASH.test(tokens[to]?.form ?? "") || !tokens[to + 1]) return undefined;
  const paragraph = paragraphOf(context, from);
  let end = to + 1;
  while (end < tokens.length && paragraphOf(context, end) === paragraph) end++;
  const opensWithName = tokens[to + 1]!.upos === "PROPN" && paragraphOf(context, to + 1) === paragraph;
  if (!opensWithName || end - to > SIGNATURE) return undefined;
  return {
    role: "source" as const,
    from: to + 1,
    to: /^[.]$/.test(tokens[end - 1]!.form) ? end - 1 : end,
    score: SCORE,
  };
}
