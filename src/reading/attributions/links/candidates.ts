import type { Run } from "../tagger/runs.js";
import { type LinkContext, sentenceOf } from "./context.js";

const NEAREST = 8;
/** Sentences a run may lie from its cue. */
const REACH = { source: 1, content: 5 };

/** The cues a source or content may belong to, nearest first. */
export function candidateCues(run: Run, context: LinkContext): Run[] {
  const reach = run.role === "source" ? REACH.source : REACH.content;
  const sentence = sentenceOf(context, run.from);
  return context.cues
    .filter((cue) => Math.abs(sentenceOf(context, cue.from) - sentence) <= reach)
    .sort((a, b) => Math.abs(a.from - run.from) - Math.abs(b.from - run.from))
    .slice(0, NEAREST);
}
