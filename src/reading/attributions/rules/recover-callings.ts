import { type Context, dependents, type Quotation, subtreeOf } from "../context.js";
import { contains, type Draft, holds } from "../draft.js";
import { withoutComma } from "../subject.js";
import type { Rule } from "./rule.js";

const CALLS = new Set("call term label brand describe characterise characterize".split(" "));
/** Read off the sentence alone, but somebody, a verb of calling and a quotation leave little doubt. */
const SCORE = 0.7;
const SOMEBODY = new Set(["NOUN", "PROPN", "PRON"]);

/** "The closure, which Okafor called “a disgrace”", "over what she described as “a farce”": the quotation is the caller's. */
export const recoverCallings: Rule = {
  name: "recover-callings",
  apply(drafts, context) {
    const made: Draft[] = [];
    const { tokens, quoteOf, quotations } = context;
    for (const verb of context.verbs) {
      if (!CALLS.has(tokens[verb]!.lemma.toLowerCase()) || quoteOf[verb]! >= 0) continue;
      if (drafts.some(({ cue }) => cue && contains(cue, verb))) continue;
      const after = tokens[verb + 1]?.form.toLowerCase() === "as" ? verb + 2 : verb + 1;
      const quotation = quotations.find(({ from }) => from === after);
      const subject = dependents(context, verb, "nsubj").find((child) => child < verb);
      if (!quotation?.stretch.closed || subject === undefined || isName(quotation, context)) continue;
      const { upos, xpos } = tokens[subject]!;
      if (!SOMEBODY.has(upos) || xpos === "WDT" || tokens[subject]!.deprel.endsWith(":pass")) continue;
      const source = withoutComma(subtreeOf(context, subject), context);
      if (source.to > verb) continue;
      // "Okafor denounced what she called “a disgrace”": hers already.
      const isHeld = drafts.some((draft) => draft.source && holds(draft, quotation.from));
      if (isHeld && upos === "PRON") continue;
      made.push({
        source: { role: "source", ...source, score: SCORE },
        cue: { role: "cue", from: verb, to: after, score: SCORE },
        content: [{ role: "content", from: quotation.from, to: quotation.to, score: SCORE }],
        score: SCORE,
        rule: "recover-callings",
      });
    }
    return [...drafts, ...made];
  },
};

/** One word alone names a thing more often than it says something of it: "a crane the crew called “Nelly”". */
const isName = ({ from, to }: Quotation, { tokens }: Context) =>
  tokens.slice(from, to).filter(({ upos }) => upos !== "PUNCT").length < 2;
