import type { Rule } from "./rule.js";

/** Content that has neither speaker nor cue and stands in no quotation is more likely the report's own voice. */
export const dropUnspoken: Rule = {
  name: "drop-unspoken",
  apply: (drafts, { quoteOf }) =>
    drafts.filter(({ source, cue, content }) => {
      if (source || cue) return true;
      return content.some((run) => quoteOf.slice(run.from, run.to).some((quote) => quote >= 0));
    }),
};
