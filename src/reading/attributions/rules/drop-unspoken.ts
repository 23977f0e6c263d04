import type { Rule } from "./rule.js";

/** Content without a speaker that stands in no quotation is more likely the report's own voice. */
export const dropUnspoken: Rule = {
  name: "drop-unspoken",
  apply: (drafts, { quotations }) =>
    drafts.filter(({ source, content }) => {
      if (source || content.length === 0) return true;
      return quotations.some(({ from, to }) => content.some((run) => run.from <= from && to <= run.to));
    }),
};
