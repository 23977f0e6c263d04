import { type Context, isHeadline, type Quotation } from "../context.js";
import { addRun, cutRuns, type Draft, holds } from "../draft.js";
import { paragraphOf } from "../links/context.js";
import { isWholeSentence } from "./continue-quotations.js";
import type { Rule } from "./rule.js";

const LESS_SURE = 0.7;

/**
 * A paragraph that is one quotation without a speaker, after a paragraph that ended in or was about somebody's speech:
 * the same speaker goes on, we infer.
 */
export const impliedSpeaker: Rule = {
  name: "implied-speaker",
  apply(drafts, context) {
    const made: Draft[] = [];
    for (const quotation of context.quotations) {
      if (quotation.from < 0 || quotation.stretch.continues || !quotation.stretch.closed) continue;
      if (isHeadline(context, quotation.from) || isTitle(quotation, context)) continue;
      if (!isWholeSentence(quotation, context) || !opensParagraph(quotation.from, context)) continue;
      const { from, to } = quotation;
      const holder = [...drafts, ...made].find((draft) => holds(draft, from + 1));
      if (holder && (holder.cue === undefined ? holder.source : isNear(holder, from, context))) continue;
      const speaker = [...drafts, ...made].filter((draft) => spokeJustBefore(draft, from, context)).at(-1);
      if (!speaker) continue;
      for (const draft of drafts) draft.content = cutRuns(draft.content, from, to);
      const score = speaker.score * LESS_SURE;
      const content = addRun([], { role: "content", from, to, score });
      made.push({ source: speaker.source, content, score, rule: "implied-speaker", certainty: "implied" });
    }
    return [...drafts, ...made];
  },
};

/** 'Back to the Sea.': a heading within the report, every long word of it capitalised. */
const isTitle = ({ from, to }: Quotation, { tokens }: Context) =>
  tokens.slice(from, to).every(({ form }) => form.length <= 3 || !/^\p{Ll}/u.test(form));

function opensParagraph(token: number, { analysis, tokens }: Context): boolean {
  const sentence = tokens[token]!.sentence;
  return (
    analysis.sentences[sentence]!.from === token &&
    analysis.sentences[sentence - 1]?.region !== analysis.sentences[sentence]!.region
  );
}

const isNear = ({ cue }: Draft, token: number, context: Context) =>
  cue !== undefined && paragraphOf(context, cue.from) === paragraphOf(context, token);

/** True when the paragraph before ends in a sentence of this speaker's, and not with a colon that gives the word to another. */
function spokeJustBefore({ source, cue, content }: Draft, token: number, context: Context): boolean {
  if (!source || !cue) return false;
  const { analysis, tokens } = context;
  const before = paragraphOf(context, token) - 1;
  const { sentence } = tokens[token]!;
  const last = analysis.sentences.findLastIndex(({ region }, i) => i < sentence && region === before);
  if (last < 0 || tokens[analysis.sentences[last]!.to - 1]!.form === ":") return false;
  return content.some((run) => run.to <= token && tokens[run.to - 1]!.sentence === last);
}
