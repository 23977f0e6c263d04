import { dependents, headOf, subtreeOf } from "../context.js";
import { isPlainSayVerb } from "../cues.js";
import type { Draft } from "../draft.js";
import { isMedia } from "../parts/media.js";
import type { Rule } from "./rule.js";

const LESS_SURE = 0.9;

/** "The Post reported that Okafor said the bridge was safe": what Okafor said is an attribution of its own, inside. */
export const nestedSpeech: Rule = {
  name: "nested-speech",
  apply(drafts, context) {
    const { tokens, quoteOf } = context;
    const made: Draft[] = [];
    for (const draft of drafts) {
      const outer = draft.content[0];
      if (!draft.source || !outer || quoteOf[outer.from]! >= 0) continue;
      const verb = headOf(outer, tokens);
      if (!isPlainSayVerb(tokens[verb]!) || tokens[verb]!.xpos === "VBN") continue;
      if (drafts.some(({ cue }) => cue && cue.from <= verb && verb < cue.to)) continue;
      const subject = dependents(context, verb, "nsubj").find((child) => child < verb);
      const clause = dependents(context, verb, "ccomp").find((child) => child > verb);
      if (subject === undefined || clause === undefined) continue;
      const score = draft.score * LESS_SURE;
      const said = subtreeOf(context, clause);
      if (said.from <= verb || said.to > outer.to) continue;
      const relayedBy = isMedia(tokens.slice(draft.source.from, draft.source.to).map((token) => token.form))
        ? draft.source
        : undefined;
      made.push({
        source: { role: "source", ...subtreeOf(context, subject), score },
        cue: { role: "cue", from: verb, to: verb + 1, score },
        content: [{ role: "content", ...said, score }],
        score,
        rule: "nested-speech",
        relayedBy,
      });
    }
    return [...drafts, ...made];
  },
};
