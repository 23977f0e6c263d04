import { type Context, dependents, headOf, subtreeOf } from "../context.js";
import { isCueVerb } from "../cues.js";
import type { Draft } from "../draft.js";
import type { Rule } from "./rule.js";

/** The subject of these is the speaker, or holds the attitude, all the same: "was quoted as saying", "is opposed to". */
const SUBJECT_SPEAKS = new Set([
  "quote",
  "cite",
  "oppose",
  "worry",
  "concern",
  "commit",
  "convince",
  "determine",
  "agree",
]);
/** "When asked whether …", "if told": a participle that is passive without a helping verb, as at the start of a sentence. */
const LEADS_PARTICIPLE = new Set(["when", "if", "once", "while", "although", "though", "until", "unless"]);
const BE = new Set(["be", "get"]);

/**
 * "The bridge is said to be old", "she was told to leave", "he was accused of theft": the subject of a passive does not
 * speak. The one behind "by" does; without it nobody is named, and nothing is kept.
 */
export const dropPassives: Rule = {
  name: "drop-passives",
  apply: (drafts, context) =>
    drafts.filter((draft) => {
      const verb = passiveVerb(draft, context);
      if (verb === undefined) return true;
      const { source } = draft;
      if (source && source.from > verb) return true;
      const agent = dependents(context, verb, "obl").find((child) =>
        dependents(context, child, "case").some((word) => context.tokens[word]!.form.toLowerCase() === "by"),
      );
      if (agent === undefined) return false;
      const { from, to } = subtreeOf(context, agent);
      draft.source = { role: "source", from: from + 1, to, score: draft.score };
      draft.rule = "drop-passives";
      return from + 1 < to;
    }),
};

function passiveVerb({ cue }: Draft, context: Context): number | undefined {
  if (!cue) return undefined;
  const { tokens, children } = context;
  const verb = headOf(cue, tokens);
  const token = tokens[verb]!;
  if (token.xpos !== "VBN" || !isCueVerb(token) || SUBJECT_SPEAKS.has(token.lemma.toLowerCase()))
    return undefined;
  const helpers = children[verb]!.filter((child) => child < verb && tokens[child]!.upos === "AUX");
  const last = helpers.at(-1);
  if (last !== undefined) return BE.has(tokens[last]!.lemma.toLowerCase()) ? verb : undefined;
  const before = tokens[cue.from - 1]?.form.toLowerCase() ?? "";
  const opensSentence = context.analysis.sentences[token.sentence]!.from === cue.from;
  return opensSentence || LEADS_PARTICIPLE.has(before) ? verb : undefined;
}
