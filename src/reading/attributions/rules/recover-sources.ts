import { type Context, dependents, headOf } from "../context.js";
import { type Draft, holds } from "../draft.js";
import { findSubject } from "../subject.js";
import type { Run } from "../tagger/runs.js";
import type { Rule } from "./rule.js";

const LESS_SURE = 0.8;
/** Longer than this a subject holds more than a name, its titles and an apposition. */
const LONGEST = 30;

/**
 * A cue the tagger found without its speaker: who speaks just before "and" ("called for a vote and warned of a strike"),
 * else the subject of the cue's verb.
 */
export const recoverSources: Rule = {
  name: "recover-sources",
  apply(drafts, context) {
    for (const draft of drafts) {
      if (draft.source || !draft.cue || draft.content.length === 0) continue;
      const subject = coordinatedSource(draft, drafts, context) ?? speakingSubject(draft, context);
      if (!subject) continue;
      draft.score *= LESS_SURE;
      draft.source = { role: "source", from: subject.from, to: subject.to, score: draft.score };
      draft.rule = "recover-sources";
    }
    return drafts;
  },
};

function coordinatedSource({ cue }: Draft, drafts: Draft[], context: Context): Run | undefined {
  const { tokens } = context;
  const joint = cue!.from - 1;
  if (!/^(?:and|but)$/i.test(tokens[joint]?.form ?? "")) return undefined;
  const before = drafts.find(({ content }) =>
    content.some((run) => run.to === joint || run.to === joint - 1),
  );
  return before?.cue &&
    before.cue.from < joint &&
    tokens[before.cue.from]!.sentence === tokens[joint]!.sentence
    ? before.source
    : undefined;
}

function speakingSubject(draft: Draft, context: Context): { from: number; to: number } | undefined {
  const verb = headOf(draft.cue!, context.tokens);
  const token = context.tokens[verb]!;
  if (token.upos !== "VERB" || context.tokens[verb - 1]?.form.toLowerCase() === "to") return undefined;
  const subject = findSubject(verb, context);
  if (!subject || subject.to - subject.from > LONGEST || (subject.from <= verb && verb < subject.to))
    return undefined;
  for (let at = subject.from; at < subject.to; at++) if (holds(draft, at)) return undefined;
  const head = headOf(subject, context.tokens);
  const { upos, form } = context.tokens[head]!;
  // A shared subject may be the wrong one: only a name or a pronoun is trusted then.
  const isOwn = dependents(context, verb, "nsubj").includes(head);
  const speaks = upos === "PROPN" || upos === "PRON" || (isOwn && upos === "NOUN");
  return speaks && form.toLowerCase() !== "it" ? subject : undefined;
}
