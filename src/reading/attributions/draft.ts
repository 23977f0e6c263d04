import type { Certainty } from "../../contracts/index.js";
import type { Run } from "./tagger/runs.js";

/** An attribution in the making: tokens, not yet characters. */
export interface Draft {
  source?: Run;
  cue?: Run;
  /** In the order of the text; runs never overlap. */
  content: Run[];
  /** 0–1: the weakest of cue, link to the source and surest link to content. */
  score: number;
  /** The rule that made it, or the last one that changed it. */
  rule: string;
  certainty?: Certainty;
  /** Who passed it on. */
  relayedBy?: Run;
}

export const contains = (run: Pick<Run, "from" | "to">, token: number): boolean =>
  run.from <= token && token < run.to;

export const holds = (draft: Draft, token: number): boolean =>
  draft.content.some((run) => contains(run, token));

/** The tokens of `runs` without those from `from` to `to`. */
export function cutRuns(runs: Run[], from: number, to: number): Run[] {
  return runs.flatMap((run) => {
    if (run.to <= from || to <= run.from) return [run];
    const left = { ...run, to: from };
    const right = { ...run, from: to };
    return [left, right].filter((piece) => piece.from < piece.to);
  });
}

/** `runs` with one more stretch of content, in order, what touches or overlaps joined. */
export function addRun(runs: Run[], added: Run): Run[] {
  const joined: Run[] = [];
  for (const run of [...runs, added].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && run.from <= last.to) {
      last.score = Math.min(last.score, run.score);
      last.to = Math.max(last.to, run.to);
    } else joined.push({ ...run });
  }
  return joined;
}
