import type { Rule } from "./rule.js";

/** A speaker and a cue without anything said. */
export const dropEmpty: Rule = {
  name: "drop-empty",
  apply: (drafts) => drafts.filter((draft) => draft.content.length > 0),
};
