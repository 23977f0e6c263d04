import { evidenceOf, type Source } from "../source.js";
import { findQuantities, type Quantity } from "./quantities.js";
import { type FindingDraft, type FindingRule, labelOf } from "./scene.js";
import { alike, findTopics, type Topic } from "./sentences.js";

interface Counted extends Quantity {
  source: Source;
  topic: Topic;
}

/** Least likeness of the two sentences when the counted thing alone does not tell that both count the same. */
const SAME_MATTER = 0.4;

/** Two reports give different numbers of the same thing. */
export const findNumberConflicts: FindingRule = (scene) => {
  const counted = scene.sources.flatMap((source): Counted[] => {
    const topics = findTopics(source);
    return findQuantities(source.analysis).map((quantity) => ({
      ...quantity,
      source,
      topic: topics[quantity.sentence]!,
    }));
  });
  const drafts: FindingDraft[] = [];
  for (const thing of new Set(counted.map((one) => one.counted))) {
    const same = counted.filter((one) => one.counted === thing && !one.partial);
    const found = firstDisagreement(same, thing.startsWith("="));
    if (!found) continue;
    const [a, b] = found;
    const compatible = a.low <= b.high && b.low <= a.high;
    drafts.push({
      kind: "number",
      about: `${printed(a)} in ${labelOf(scene, a.source.report.id)}, ${printed(b)} in ${labelOf(scene, b.source.report.id)}`,
      weight: compatible ? "difference" : "conflict",
      evidence: same
        .filter((one) => [a, b].some(({ low, high }) => one.low === low && one.high === high))
        .map((one) => evidenceOf(one.source, one)),
      basis: { rule: "same-thing-counted-differently", score: thing.startsWith("=") ? 0.8 : 0.6 },
    });
  }
  return drafts;
};

/** The first numbers of two origins that differ, unless either report also gives the other's. */
function firstDisagreement(same: Counted[], fate: boolean): [Counted, Counted] | undefined {
  for (const a of same) {
    for (const b of same) {
      if (a.source.origin >= b.source.origin) continue;
      if (a.low === b.low && a.high === b.high) continue;
      if (!fate && alike(a.topic, b.topic) < SAME_MATTER) continue;
      const says = (source: Source, one: Counted) =>
        same.some((other) => other.source === source && other.low <= one.high && one.low <= other.high);
      if (says(a.source, b) || says(b.source, a)) continue;
      return [a, b];
    }
  }
  return undefined;
}

/** The number with a little of what follows, so that a reader sees what is counted. */
function printed({ source, start, end, topic }: Counted): string {
  const { text } = source.report;
  const rest = /^\s*[\p{L}-]+(?:\s[\p{L}-]+)?/u.exec(text.slice(end, topic.sentence.end))?.[0] ?? "";
  return `“${text.slice(start, end)}${rest}”`;
}
