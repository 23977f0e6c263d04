import { dependents, subtreeOf } from "../context.js";
import type { Draft } from "../draft.js";
import { findInfinitive, isFree, recover } from "./recover.js";
import type { Rule } from "./rule.js";

const VOWS = new Set(["vow", "pledge", "promise", "threaten", "refuse", "decline", "swear"]);
/** What threatens and refuses without meaning it: "the dam threatened to burst". */
const SPEAKS = new Set(["PROPN", "PRON"]);

/** "Norland vowed to fight on": a named party binds itself to something. */
export const recoverVows: Rule = {
  name: "recover-vows",
  apply(drafts, context) {
    const made: Draft[] = [];
    for (const verb of context.verbs) {
      if (!VOWS.has(context.tokens[verb]!.lemma.toLowerCase()) || !isFree(verb, drafts, context)) continue;
      const deed = findInfinitive(verb, verb, context);
      if (deed === undefined || dependents(context, verb, "obj").length > 0) continue;
      const draft = recover(verb, subtreeOf(context, deed), "recover-vows", drafts, context);
      if (draft?.source && SPEAKS.has(context.tokens[draft.source.to - 1]!.upos)) made.push(draft);
    }
    return [...drafts, ...made];
  },
};
