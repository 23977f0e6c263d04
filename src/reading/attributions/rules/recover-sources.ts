import { type Context, headOf } from "../context.js";
import { type Draft, holds } from "../draft.js";
import { findSubject } from "../subject.js";
import type { Rule } from "./rule.js";

const LESS_SURE = 0.9;
/** Longer than this a subject holds more than a name, its titles and an apposition. */
const LONGEST = 30;

/** A cue the tagger found without its speaker: the subject of the cue's verb speaks. */
export const recoverSources: Rule = {
  name: "recover-sources",
  apply(drafts, context) {
    for (const draft of drafts) {
      if (draft.source || !draft.cue || draft.content.length === 0) continue;
      const subject = speakingSubject(draft, context);
      if (!subject) continue;
      draft.score *= LESS_SURE;
      draft.source = { role: "source", ...subject, score: draft.score };
      draft.rule = "recover-sources";
    }
    return drafts;
  },
};

function speakingSubject(draft: Draft, context: Context): { from: number; to: number } | undefined {
  const verb = headOf(draft.cue!, context.tokens);
  const token = context.tokens[verb]!;
  if (token.upos !== "VERB") return undefined;
  const subject = findSubject(verb, context);
  if (!subject || subject.to - subject.from > LONGEST || (subject.from <= verb && verb < subject.to))
    return undefined;
  for (let at = subject.from; at < subject.to; at++) if (holds(draft, at)) return undefined;
  const head = context.tokens[headOf(subject, context.tokens)]!;
  return ["NOUN", "PROPN", "PRON"].includes(head.upos) && head.form.toLowerCase() !== "it"
    ? subject
    : undefined;
}
