import { type Context, dependents, headOf, subtreeOf, wordsOf } from "../context.js";
import type { Draft } from "../draft.js";
import type { Run } from "../tagger/runs.js";
import type { Rule } from "./rule.js";

/**
 * "State media quoted her as saying …": she speaks, the media pass it on; "he was quoted by Tass as saying …" likewise.
 */
export const quotedAsSaying: Rule = {
  name: "quoted-as-saying",
  apply(drafts, context) {
    for (const draft of drafts) {
      const verb = quotingVerb(draft, context);
      if (verb === undefined) continue;
      const isPassive = dependents(context, verb, "nsubj", "aux").some((child) =>
        context.tokens[child]!.deprel.endsWith(":pass"),
      );
      const [speaker, relay] = isPassive
        ? [draft.source, phrase(agentOf(verb, context), context)]
        : [phrase(dependents(context, verb, "obj")[0], context), draft.source];
      if (!speaker) continue;
      draft.source = speaker;
      if (relay) draft.relayedBy = relay;
      draft.rule = "quoted-as-saying";
    }
    return drafts;
  },
};

function quotingVerb({ cue }: Draft, context: Context): number | undefined {
  if (!cue) return undefined;
  const { tokens, analysis } = context;
  const verb = headOf(cue, tokens);
  if (!["quote", "cite"].includes(tokens[verb]!.lemma.toLowerCase())) return undefined;
  const end = analysis.sentences[tokens[verb]!.sentence]!.to;
  const after = wordsOf(context, { from: verb, to: Math.min(end, verb + 10) }).join(" ");
  return /\bas (?:saying|telling|writing|warning|adding)\b/.test(after) ? verb : undefined;
}

const agentOf = (verb: number, context: Context) =>
  dependents(context, verb, "obl").find((child) =>
    dependents(context, child, "case").some(
      (preposition) => context.tokens[preposition]!.form.toLowerCase() === "by",
    ),
  );

/** The noun and what hangs on it, without the preposition that leads it. */
function phrase(noun: number | undefined, context: Context): Run | undefined {
  if (noun === undefined) return undefined;
  const { from, to } = subtreeOf(context, noun);
  const lead = dependents(context, noun, "case").filter((child) => child < noun);
  return { role: "source", from: lead.length > 0 ? Math.max(...lead) + 1 : from, to, score: 1 };
}
