import type { Name } from "../../contracts/index.js";
import { evidenceOf, type Source } from "../source.js";
import { fold } from "../words.js";
import { type FindingDraft, type FindingRule, labelOf } from "./scene.js";
import { alike, findTopics, type Topic } from "./sentences.js";

interface Placed {
  source: Source;
  name: Name;
  place: string;
  topic: Topic;
}

const SAME_MATTER = 0.5;

/**
 * Two reports put the same thing in different places. A town and its country differ in name only: the finding wants two
 * places of which neither report knows the other's.
 */
export const findPlaceConflicts: FindingRule = (scene) => {
  const placed = scene.sources.flatMap(placedSentences);
  const drafts: FindingDraft[] = [];
  for (const [index, a] of placed.entries()) {
    for (const b of placed.slice(index + 1)) {
      if (a.source.origin === b.source.origin || a.place === b.place) continue;
      const score = alike(a.topic, b.topic);
      if (score < SAME_MATTER || mentions(a.source, b.place) || mentions(b.source, a.place)) continue;
      const about = `${a.place} in ${labelOf(scene, a.source.report.id)}, ${b.place} in ${labelOf(scene, b.source.report.id)}`;
      if (drafts.some((draft) => draft.about === about)) continue;
      drafts.push({
        kind: "place",
        about,
        weight: "conflict",
        evidence: [a, b].map(({ source, name }) => evidenceOf(source, name)),
        basis: { rule: "same-matter-in-another-place", score: Math.min(0.85, score) },
      });
    }
  }
  return drafts;
};

/** Names of places that say where: "in Lisbon", "near Porto", "at Tarn Island". */
function placedSentences(source: Source): Placed[] {
  const { tokens, names } = source.analysis;
  const topics = findTopics(source);
  return names.flatMap((name) => {
    const before = tokens[name.from - 1];
    if (name.kind !== "LOC" || !before || !/^(?:in|at|near|off)$/.test(before.form)) return [];
    const head = tokens
      .slice(name.from, name.to)
      .find((token) => token.head < name.from || token.head >= name.to);
    if (!head || !/^(?:obl|nmod)/.test(head.deprel)) return [];
    const topic = topics[head.sentence]!;
    return [{ source, name, place: source.report.text.slice(name.start, name.end), topic }];
  });
}

function mentions(source: Source, place: string): boolean {
  return fold(source.report.text).includes(fold(place));
}
