import { type Context, dependents } from "../context.js";
import { contains, type Draft, holds } from "../draft.js";
import { findSubject } from "../subject.js";
import type { Run } from "../tagger/runs.js";

/** An attribution read off the sentence alone is less sure than a tagged one. */
const SCORE = 0.6;

/** A verb the tagger passed over, outside quotations. */
export const isFree = (verb: number, drafts: Draft[], { tokens, quoteOf }: Context): boolean =>
  tokens[verb]!.upos === "VERB" &&
  quoteOf[verb]! < 0 &&
  !drafts.some((draft) => holds(draft, verb) || (draft.cue && contains(draft.cue, verb)));

/** Speaker, cue and content of a verb in the active with a subject; nothing when content would cross another's. */
export function recover(
  verb: number,
  { from, to }: { from: number; to: number },
  rule: string,
  drafts: Draft[],
  context: Context,
): Draft | undefined {
  const { tokens, analysis } = context;
  const subject = findSubject(verb, context);
  const isPassive = context.children[verb]!.some((child) => tokens[child]!.deprel.endsWith(":pass"));
  if (!subject || isPassive || ["WDT", "WP"].includes(tokens[subject.from]!.xpos)) return undefined;
  const end = Math.min(to, analysis.sentences[tokens[verb]!.sentence]!.to);
  const content: Run = { role: "content", from, to: withoutStop(end, context), score: SCORE };
  if (from <= verb || content.to <= from || drafts.some((draft) => crosses(draft, content))) return undefined;
  return {
    source: { role: "source", ...subject, score: SCORE },
    cue: {
      role: "cue",
      from: cueStart(verb, context),
      to: from > verb + 1 && isParticle(verb + 1, context) ? verb + 2 : verb + 1,
      score: SCORE,
    },
    content: [content],
    score: SCORE,
    rule,
  };
}

/** The dependent verb in the infinitive that says what is asked for or vowed. */
export const findInfinitive = (verb: number, after: number, context: Context): number | undefined =>
  dependents(context, verb, "xcomp", "ccomp", "advcl", "acl").find(
    (child) =>
      child > after &&
      dependents(context, child, "mark").some((mark) => context.tokens[mark]!.form.toLowerCase() === "to"),
  );

const isParticle = (token: number, { tokens }: Context) => /^(?:on|upon)$/i.test(tokens[token]!.form);

/** Helping words right before the verb belong to the cue ("has publicly invited"). */
function cueStart(verb: number, context: Context): number {
  const helpers = dependents(context, verb, "aux", "advmod").filter((child) => child < verb);
  let from = verb;
  while (helpers.includes(from - 1)) from--;
  return from;
}

const withoutStop = (to: number, { tokens }: Context) =>
  /^[.,;:!?]$/.test(tokens[to - 1]!.form) ? to - 1 : to;

/** True when content of the two overlaps and the older does not lie inside the newer. */
const crosses = ({ content }: Draft, { from, to }: Run) =>
  content.some((run) => run.from < to && from < run.to && !(from < run.from && run.to <= to));
