import { type Context, isHeadline, type Quotation } from "../context.js";
import { addRun, holds } from "../draft.js";
import { paragraphOf } from "../links/context.js";
import type { Rule } from "./rule.js";

/**
 * Speech that goes on after its speaker was named: “…,” she said. “…” in the same paragraph, and quotations over several
 * paragraphs whose first ends without a closing mark. Both belong to the one attribution.
 */
export const continueQuotations: Rule = {
  name: "continue-quotations",
  apply(drafts, context) {
    for (const [index, quotation] of context.quotations.entries()) {
      if (quotation.from < 0 || drafts.some((draft) => holds(draft, quotation.from + 1))) continue;
      const before = context.quotations[index - 1];
      if (!before || before.from < 0) continue;
      const speaker = drafts.find((draft) => draft.source && holds(draft, before.to - 1));
      if (!speaker || !goesOn(before, quotation, context)) continue;
      const { from, to } = quotation;
      speaker.content = addRun(speaker.content, { role: "content", from, to, score: speaker.score });
      speaker.rule = "continue-quotations";
    }
    return drafts;
  },
};

function goesOn(before: Quotation, quotation: Quotation, context: Context): boolean {
  if (speaksForSomebodyElse(quotation, context)) return false;
  if (quotation.stretch.continues) return true;
  if (isHeadline(context, quotation.from)) return false;
  const sameParagraph = paragraphOf(context, before.from) === paragraphOf(context, quotation.from);
  return sameParagraph && isWholeSentence(quotation, context) && isNextSentence(before, quotation, context);
}

const isNextSentence = (before: Quotation, quotation: Quotation, { tokens }: Context) =>
  tokens[quotation.from]!.sentence - tokens[before.to - 1]!.sentence <= 1;

/** True when the quotation opens its sentence and closes its last one. */
export function isWholeSentence({ from, to }: Quotation, { analysis, tokens }: Context): boolean {
  const first = analysis.sentences[tokens[from]!.sentence]!;
  const last = analysis.sentences[tokens[to - 1]!.sentence]!;
  return first.from === from && last.to <= to + 1;
}

/** "OKAFOR: We wait." inside the marks: a transcript, in which every paragraph names its speaker. */
const speaksForSomebodyElse = ({ from, to }: Quotation, { tokens }: Context) =>
  tokens.slice(from + 1, Math.min(to, from + 5)).some((token) => token.form === ":") &&
  tokens[from + 1]!.upos === "PROPN";
