import type { Quotation } from "../context.js";
import { addRun, contains, cutRuns, type Draft } from "../draft.js";
import type { Rule } from "./rule.js";

/** A short quotation is one piece: any word of it tagged as said stands for the whole. */
const SHORT = 8;

/** A quotation, marks and all, is said by one speaker: it goes whole to the attribution that holds most of it. */
export const fillQuotations: Rule = {
  name: "fill-quotations",
  apply(drafts, context) {
    for (const quotation of context.quotations) {
      if (quotation.from < 0 || isBroken(quotation, drafts)) continue;
      const winner = findWinner(drafts, quotation);
      if (!winner) continue;
      const { from, to } = quotation;
      for (const draft of drafts) {
        const cueInside = draft.cue && contains({ from, to }, draft.cue.from);
        if (draft !== winner && !cueInside) draft.content = cutRuns(draft.content, from, to);
      }
      const before = winner.content.reduce((sum, run) => sum + run.to - run.from, 0);
      winner.content = addRun(winner.content, { role: "content", from, to, score: winner.score });
      const after = winner.content.reduce((sum, run) => sum + run.to - run.from, 0);
      if (after > before) winner.rule = "fill-quotations";
    }
    return drafts;
  },
};

function findWinner(drafts: Draft[], { from, to }: Quotation): Draft | undefined {
  let winner: Draft | undefined;
  let most = 0;
  for (const draft of drafts) {
    if (draft.cue && contains({ from, to }, draft.cue.from)) continue;
    const held = draft.content.reduce(
      (sum, run) => sum + Math.max(0, Math.min(run.to, to) - Math.max(run.from, from)),
      0,
    );
    if (held > most) [winner, most] = [draft, held];
  }
  const size = to - from;
  return most > 0 && (size <= SHORT || most * 2 >= size) ? winner : undefined;
}

/**
 * A quotation that nobody closed may run far beyond the words said, and one with a speaker inside and content after
 * that ("OKAFOR: …") has lost a mark: both stay as tagged.
 */
function isBroken({ stretch, from, to }: Quotation, drafts: Draft[]): boolean {
  if (!stretch.closed && !stretch.continues) return true;
  return drafts.some(
    ({ source, cue, content }) =>
      source && cue && contains({ from, to }, source.from) && !content.some((run) => run.from < source.from),
  );
}
