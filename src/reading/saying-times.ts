import type { Analysis, Attribution, Span, TimeExpression, Token } from "../contracts/index.js";

/** Sets `at` where a time expression hangs on the verb of saying itself: "Zelensky wrote Sunday", "On Monday, he said". */
export function linkSayingTimes(
  attributions: Attribution[],
  times: TimeExpression[],
  analysis: Analysis,
): Attribution[] {
  const governed = times
    .filter(({ type }) => type === "DATE" || type === "TIME")
    .map((time) => ({ time, governor: findGovernor(analysis, time) }));
  return attributions.map((attribution) => {
    const { cue, content } = attribution;
    if (!cue) return attribution;
    const found = governed.find(
      ({ time, governor }) =>
        governor && within(governor, cue) && !content.some((span) => within(time, span)),
    );
    return found ? { ...attribution, at: found.time.id } : attribution;
  });
}

/** The token on which the head word of `time` depends, directly or through "on" and the like. */
function findGovernor({ tokens }: Analysis, time: TimeExpression): Token | undefined {
  let at = tokens.findIndex((token) => within(token, time));
  while (at >= 0 && within(tokens[at]!, time)) at = tokens[at]!.head;
  return tokens[at];
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
