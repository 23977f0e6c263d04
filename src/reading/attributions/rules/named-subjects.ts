import type { Context } from "../context.js";
import type { Run } from "../tagger/runs.js";
import type { Rule } from "./rule.js";

const NAMING = /^(?:dubbed|known|nicknamed|called|named|termed|calling|styled)$/i;
const BETWEEN = /^(?:as|the|a|an)$/i;
const CLOSE = /^[”"',’]$|^''$/;
/** Tokens the noun phrase before the naming may take. */
const LONGEST = 10;

/** "The panel, known as the “Harbour Five,” called for a vote": the noun before the naming speaks, not the name. */
export const namedSubjects: Rule = {
  name: "named-subjects",
  apply(drafts, context) {
    for (const { cue, source } of drafts) {
      const subject = cue && subjectBeforeNaming(cue.from, context);
      if (!subject || subject.to > cue.from) continue;
      // "… and warned of a strike": a second cue shares the speaker.
      const sharing = drafts.filter((draft) => draft.cue === cue || (source && draft.source === source));
      for (const draft of sharing) {
        draft.source = { ...subject, score: 1 };
        draft.rule = "named-subjects";
      }
    }
    return drafts;
  },
};

function subjectBeforeNaming(cue: number, { tokens, analysis, quotations }: Context): Run | undefined {
  let last = cue;
  while (last > 0 && CLOSE.test(tokens[last - 1]!.form)) last--;
  const quotation = quotations.find(({ from, to }) => from >= 0 && from < last && last <= to && to <= cue);
  if (!quotation) return undefined;
  let at = quotation.from - 1;
  while (at > 0 && BETWEEN.test(tokens[at]!.form)) at--;
  if (!NAMING.test(tokens[at]?.form ?? "") || tokens[at - 1]?.form !== ",") return undefined;
  const { from } = analysis.sentences[tokens[at]!.sentence]!;
  return at - 1 > from && at - 1 - from <= LONGEST
    ? { role: "source", from, to: at - 1, score: 1 }
    : undefined;
}
