import type { Span, TimeExpression } from "../../contracts/index.js";
import { evidenceOf, type Source } from "../source.js";
import { compareAcross } from "../times.js";
import { type FindingDraft, type FindingRule, labelOf } from "./scene.js";
import { alike, findTopics, type Topic } from "./sentences.js";

interface Dated {
  source: Source;
  time: TimeExpression;
  topic: Topic;
}

const SAME_MATTER = 0.5;

/** Two reports put the same thing on different days or give it different lengths. */
export const findDateConflicts: FindingRule = (scene) => {
  const dated = scene.sources.flatMap(datedSentences);
  const drafts: FindingDraft[] = [];
  for (const [index, a] of dated.entries()) {
    for (const b of dated.slice(index + 1)) {
      if (
        a.source.origin === b.source.origin ||
        (a.time.type === "DURATION") !== (b.time.type === "DURATION")
      )
        continue;
      const score = sameMatter(a, b);
      if (score < SAME_MATTER || !alikePrecise(a.time, b.time) || compareAcross(a, b) !== "different")
        continue;
      if (alsoSays(dated, a.source, b) || alsoSays(dated, b.source, a)) continue;
      const printed = ({ source, time }: Dated) => `“${source.report.text.slice(time.start, time.end)}”`;
      if (drafts.some((draft) => draft.about.includes(printed(a)) && draft.about.includes(printed(b))))
        continue;
      drafts.push({
        kind: a.time.type === "DURATION" ? "number" : "date",
        about: `${printed(a)} in ${labelOf(scene, a.source.report.id)}, ${printed(b)} in ${labelOf(scene, b.source.report.id)}`,
        weight: "conflict",
        evidence: [a, b].map(({ source, time }) => evidenceOf(source, time)),
        basis: { rule: "same-matter-on-another-day", score: Math.min(0.9, score) },
      });
    }
  }
  return drafts;
};

/** A day is compared with a day, a month with a month: "this week" says nothing against "Thursday". */
function alikePrecise(a: TimeExpression, b: TimeExpression): boolean {
  const precision = ({ type, value, offsetDays, weekday }: TimeExpression) =>
    type === "DURATION"
      ? "length"
      : offsetDays !== undefined || weekday !== undefined || /^\d{4}-\d\d-\d\d/.test(value)
        ? "day"
        : value.replace(/\d/g, "0");
  return precision(a) === precision(b);
}

/** A report that has the other's day too, for whatever, is not held to contradict it. */
function alsoSays(dated: Dated[], source: Source, other: Dated): boolean {
  return (
    source.reading.times.some(
      (time) => time.type === other.time.type && compareAcross({ source, time }, other) === "same",
    ) &&
    dated.some(
      (one) =>
        one.source === source &&
        sameMatter(one, other) >= SAME_MATTER &&
        compareAcross(one, other) === "same",
    )
  );
}

function sameMatter(a: Dated, b: Dated): number {
  return alike(a.topic, b.topic);
}

/** Sentences of the article with a single date, or a single length of time. */
function datedSentences(source: Source): Dated[] {
  return findTopics(source).flatMap((topic) => {
    const inside = source.reading.times.filter(
      (time) => within(time, topic.sentence) && time.type !== "SET" && !/^an?\b/i.test(textOf(source, time)),
    );
    const byKind = [
      inside.filter((time) => time.type !== "DURATION"),
      inside.filter((time) => time.type === "DURATION"),
    ];
    return byKind.flatMap((times) => (times.length === 1 ? [{ source, time: times[0]!, topic }] : []));
  });
}

/** "a day", "an hour" measure nothing exactly. */
function textOf(source: Source, { start, end }: Span): string {
  return source.report.text.slice(start, end);
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
