import type { Attribution } from "../../contracts/index.js";
import type { Scene } from "./scene.js";

/** The innermost attribution in whose content token `at` stands: its source claims the event. */
export function findClaim({ tree, attributions }: Scene, at: number): Attribution | undefined {
  const { start, end } = tree.tokens[at]!;
  const size = ({ content }: Attribution): number =>
    content.reduce((sum, span) => sum + span.end - span.start, 0);
  let best: Attribution | undefined;
  for (const attribution of attributions) {
    if (!attribution.content.some((span) => span.start <= start && end <= span.end)) continue;
    if (!best || size(attribution) < size(best)) best = attribution;
  }
  return best;
}
