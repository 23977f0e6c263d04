import { dependents, subtreeOf } from "../context.js";
import type { Draft } from "../draft.js";
import { findInfinitive, isFree, recover } from "./recover.js";
import type { Rule } from "./rule.js";

/** Verbs that always mean words; "push", "press" and "force" may mean a deed and are left to the tagger. */
const REQUESTS = new Set(
  "urge ask invite implore exhort beg beseech encourage instruct order summon".split(" "),
);
const SOMEBODY = new Set(["NOUN", "PROPN", "PRON"]);

/** "Okafor invited the rebels to come to Oslo": somebody, a verb of asking, whom, and an infinitive. */
export const recoverRequests: Rule = {
  name: "recover-requests",
  apply(drafts, context) {
    const made: Draft[] = [];
    for (const verb of context.verbs) {
      if (!REQUESTS.has(context.tokens[verb]!.lemma.toLowerCase()) || !isFree(verb, drafts, context))
        continue;
      const asked = dependents(context, verb, "obj", "iobj").find((child) => child > verb);
      if (asked === undefined || !SOMEBODY.has(context.tokens[asked]!.upos)) continue;
      const deed = findInfinitive(verb, asked, context);
      if (deed === undefined) continue;
      const content = { from: subtreeOf(context, asked).from, to: subtreeOf(context, deed).to };
      const draft = recover(verb, content, "recover-requests", drafts, context);
      if (draft) made.push(draft);
    }
    return [...drafts, ...made];
  },
};
