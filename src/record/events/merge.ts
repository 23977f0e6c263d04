import type { Event, RecordEvent } from "../../contracts/index.js";
import { tokensWithin } from "../../reading/syntax/tree.js";
import type { MergedActors } from "../actors/merge.js";
import type { Source } from "../source.js";
import { drawCircle } from "./circle.js";
import { groupByLikeness } from "./group.js";
import { keptApart } from "./kept-apart.js";
import { likenessOf, THRESHOLD } from "./likeness.js";
import { describeMention, type EventMention } from "./mention.js";
import { openPage, type Page } from "./page.js";
import { summarise } from "./summary.js";
import { tellEvent } from "./told.js";

/**
 * The events of all reports, each once, in the order in which they are first told. Two tellings are one event when nothing keeps
 * them apart (type, participants, place, time, standing) and trigger, participants and context are alike enough.
 */
export function mergeEvents(sources: Source[], actors: MergedActors): RecordEvent[] {
  const told = sources.flatMap((source) => {
    const page = openPage(source.analysis, source.reading.actors);
    return source.reading.events.map((event) => tellEvent(source, event, mentionOf(page, event), actors));
  });
  const circle = drawCircle(told.map(({ mention }) => mention));
  const likeness = (a: number, b: number) =>
    keptApart(told[a]!, told[b]!)
      ? Number.NEGATIVE_INFINITY
      : likenessOf(told[a]!.mention, told[b]!.mention, circle);
  return groupByLikeness(told.length, likeness, THRESHOLD).map((group, n) => ({
    id: `e${n + 1}`,
    ...summarise(group.map((i) => told[i]!)),
    basis: basisOf(group),
  }));

  function basisOf(group: number[]): RecordEvent["basis"] {
    if (group.length === 1) return told[group[0]!]!.event.basis;
    const scores = group.flatMap((a, n) => group.slice(n + 1).map((b) => likeness(a, b)));
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return { rule: "events alike", score: Math.round(100 * mean) / 100 };
  }
}

function mentionOf(page: Page, { trigger }: Event): EventMention {
  const { from, to } = tokensWithin(page.tree, trigger);
  return describeMention(
    page,
    Array.from({ length: to - from }, (_, i) => from + i),
  );
}
