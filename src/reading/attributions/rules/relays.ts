import { type Context, wordsOf } from "../context.js";
import { contains, holds } from "../draft.js";
import { sentenceOf } from "../links/context.js";
import { isMedia } from "../parts/media.js";
import type { Run } from "../tagger/runs.js";
import type { Rule } from "./rule.js";

const RELAYING =
  /^(?:according to|(?:has |have |had )?(?:reported|reports|said|says|cited|citing|quoted|quoting)|as reported by)$/;

/** "…, Okafor said, according to Tass": Tass passes on what Okafor said. */
export const relays: Rule = {
  name: "relays",
  apply(drafts, context) {
    for (const relay of drafts) {
      const { source, cue } = relay;
      if (!source || !cue || !isRelaying(source, cue, context)) continue;
      const passedOn = drafts.find(
        (draft) =>
          draft !== relay &&
          draft.source &&
          draft.cue &&
          !draft.relayedBy &&
          sentenceOf(context, draft.cue.from) === sentenceOf(context, cue.from) &&
          !contains(draft.source, source.from) &&
          !holds(draft, cue.from) &&
          (relay.content.length === 0 || holds(relay, draft.cue.from)),
      );
      if (passedOn) passedOn.relayedBy = source;
    }
    return drafts;
  },
};

const isRelaying = (source: Run, cue: Run, context: Context) =>
  RELAYING.test(wordsOf(context, cue).join(" ")) &&
  isMedia(context.tokens.slice(source.from, source.to).map((token) => token.form));
