import { headOf } from "../context.js";
import type { Rule } from "./rule.js";

/** "It is said to be old", "the bridge is believed to be safe": nobody is named as saying it. */
export const dropHearsay: Rule = {
  name: "drop-hearsay",
  apply: (drafts, { tokens }) =>
    drafts.filter(({ cue, source, content }) => {
      if (!cue || source) return true;
      const verb = tokens[headOf(cue, tokens)]!;
      const next = tokens[cue.to];
      return !(
        verb.xpos === "VBN" &&
        next?.form.toLowerCase() === "to" &&
        content.every((run) => run.from >= cue.to)
      );
    }),
};
