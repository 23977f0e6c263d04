import { type Context, dependents, subtreeOf, wordsOf } from "../context.js";
import { contains, cutRuns, type Draft } from "../draft.js";
import { withoutComma } from "../subject.js";
import type { Run } from "../tagger/runs.js";
import type { Rule } from "./rule.js";

const QUOTING = new Set(["quote", "cite"]);
const SAYING = new Set(["saying", "telling", "writing", "warning", "adding", "stating", "claiming"]);
/** Tokens between "quoted" and "as saying" that a name with its titles may take. */
const REACH = 14;

/**
 * "State media quoted her as saying …": she speaks, the media pass it on. "He was quoted by Tass as saying …": he
 * speaks, Tass passes it on.
 */
export const quotedAsSaying: Rule = {
  name: "quoted-as-saying",
  apply(drafts, context) {
    for (const draft of drafts) takeOver(draft, drafts, context);
    for (const draft of drafts) {
      const place = findPlace(draft, context);
      if (!place) continue;
      const { verb, as } = place;
      const between: Run = { role: "source", from: verb + 1, to: as, score: draft.score };
      const words = wordsOf(context, between);
      if (words[0] === "by") {
        draft.relayedBy = { ...between, from: between.from + 1 };
        if (draft.source && contains(between, draft.source.from))
          draft.source = quotedSubject(verb, draft, context);
      } else if (words.length > 0) {
        if (draft.source) draft.relayedBy = draft.source;
        draft.source = between;
      }
      draft.content = cutRuns(draft.content, verb, as + 2);
      draft.rule = "quoted-as-saying";
    }
    return drafts;
  },
};

/** The tagger may see two cues, "was quoted" and "as saying": what the second holds belongs to the first. */
function takeOver(quoting: Draft, drafts: Draft[], context: Context): void {
  const place = findPlace(quoting, context);
  if (!place || quoting.content.length > 0) return;
  const saying = drafts.find(({ cue }) => cue && place.as <= cue.from && cue.from <= place.as + 1);
  if (!saying) return;
  quoting.content = saying.content;
  saying.content = [];
}

/** Who "was quoted by Tass": the subject of the passive. */
function quotedSubject(verb: number, { score }: Draft, context: Context): Run | undefined {
  const subject = dependents(context, verb, "nsubj")[0];
  return subject === undefined
    ? undefined
    : { role: "source", ...withoutComma(subtreeOf(context, subject), context), score };
}

function findPlace({ cue }: Draft, { tokens, analysis }: Context): { verb: number; as: number } | undefined {
  if (!cue) return undefined;
  let verb = cue.from;
  while (verb < cue.to && !QUOTING.has(tokens[verb]!.lemma.toLowerCase())) verb++;
  if (verb === cue.to) return undefined;
  const end = Math.min(analysis.sentences[tokens[verb]!.sentence]!.to - 1, verb + REACH);
  for (let as = verb + 1; as < end; as++) {
    if (tokens[as]!.form.toLowerCase() === "as" && SAYING.has(tokens[as + 1]!.form.toLowerCase()))
      return { verb, as };
  }
  return undefined;
}
