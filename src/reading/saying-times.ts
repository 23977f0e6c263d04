import type { Analysis, Attribution, TimeExpression } from "../contracts/index.js";

/** Sets `at` where a time expression hangs on the verb of saying itself: "Zelensky wrote Sunday", "On Monday, he said". */
export function linkSayingTimes(
  attributions: Attribution[],
  times: TimeExpression[],
  analysis: Analysis,
): Attribution[] {
  return attributions.map((attribution) => {
    const { cue, content } = attribution;
    if (!cue) return attribution;
    const time = times.find(
      (candidate) =>
        (candidate.type === "DATE" || candidate.type === "TIME") &&
        !content.some((span) => span.start <= candidate.start && candidate.end <= span.end) &&
        governed(analysis, candidate, cue),
    );
    return time ? { ...attribution, at: time.id } : attribution;
  });
}

/** Whether the head word of `time` depends on a word of `cue`, directly or through "on" and the like. */
function governed(analysis: Analysis, time: TimeExpression, cue: { start: number; end: number }): boolean {
  const inside = analysis.tokens.findIndex((token) => token.start >= time.start && token.end <= time.end);
  let at = inside;
  while (at >= 0 && analysis.tokens[at]!.start >= time.start && analysis.tokens[at]!.end <= time.end) {
    at = analysis.tokens[at]!.head;
  }
  const governor = analysis.tokens[at];
  return governor !== undefined && governor.start >= cue.start && governor.end <= cue.end;
}
