import { dependents, subtreeOf } from "../context.js";
import type { Draft } from "../draft.js";
import { findInfinitive, isFree, recover } from "./recover.js";
import type { Rule } from "./rule.js";

const APPEALS = new Map([
  ["call", ["on", "upon"]],
  ["appeal", ["to"]],
  ["plead", ["with"]],
]);

/** "Okafor called on the rebels to lay down arms": a verb of asking with a preposition before whom it asks. */
export const recoverAppeals: Rule = {
  name: "recover-appeals",
  apply(drafts, context) {
    const made: Draft[] = [];
    const { tokens } = context;
    for (const verb of context.verbs) {
      const prepositions = APPEALS.get(tokens[verb]!.lemma.toLowerCase());
      if (
        !prepositions?.includes(tokens[verb + 1]?.form.toLowerCase() ?? "") ||
        !isFree(verb, drafts, context)
      )
        continue;
      const asked = dependents(context, verb, "obl", "obj").find((child) => child > verb + 1);
      const deed =
        asked === undefined
          ? undefined
          : (findInfinitive(verb, asked, context) ?? findInfinitive(asked, asked, context));
      if (asked === undefined || deed === undefined) continue;
      const content = { from: verb + 2, to: subtreeOf(context, deed).to };
      const draft = recover(verb, content, "recover-appeals", drafts, context);
      if (draft) made.push(draft);
    }
    return [...drafts, ...made];
  },
};
