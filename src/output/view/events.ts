import type { Record, RecordEvent } from "../../contracts/index.js";
import { timexInterval } from "./interval.js";
import { QUAD } from "./plover.js";

/** Events told with the same standing, in the order in which they are shown. */
export interface EventGroup {
  title: string;
  deeds: boolean;
  /** False of the group of those that are more likely to be misread than the others. */
  sure: boolean;
  events: RecordEvent[];
}

/** From this score on about three in four coded events are right (models/events.md). */
const SURE = 0.6;

/** What was done comes first, deeds before words, so that talk drowns nothing; then what was not, or not yet. */
const GROUPS: { title: string; deeds?: true; holds(event: RecordEvent): boolean }[] = [
  { title: "Deeds told as done", deeds: true, holds: (event) => isDone(event) && isDeed(event) },
  { title: "Words and talks told as done", holds: (event) => isDone(event) && !isDeed(event) },
  { title: "Planned or announced", holds: ({ status }) => status === "planned" },
  { title: "Only possible: conditional, asked for", holds: ({ status }) => status === "hypothetical" },
  { title: "Told as not done", holds: ({ status }) => status === "negated" },
  { title: "Background of earlier years", holds: ({ status }) => status === "historical" },
];

/**
 * The events of a record by standing, those that may well be misread in a group of their own; in each group by date, the
 * undated last, the better supported first.
 */
export function groupEvents({ events }: Record): EventGroup[] {
  const [sure, unsure] = [events.filter(isSure), events.filter((event) => !isSure(event))];
  const groups = GROUPS.map(({ title, deeds = false, holds }) => ({
    title,
    deeds,
    sure: true,
    events: sure.filter(holds),
  }));
  groups.push({ title: "Less sure", deeds: false, sure: false, events: unsure });
  return groups
    .map((group) => ({ ...group, events: group.events.sort((a, b) => byDate(a, b) || byWeight(a, b)) }))
    .filter(({ events }) => events.length > 0);
}

/** What several passages tell alike, or one of them plainly. */
export function isSure({ tellings, basis }: RecordEvent): boolean {
  return tellings.length > 1 || basis.score >= SURE;
}

/** Every event in the order in which the groups show them. */
export function eventsInOrder(record: Record): RecordEvent[] {
  return groupEvents(record).flatMap(({ events }) => events);
}

/** At most `most` of the events, the weightiest, in the order given. */
export function keepWeightiest(events: RecordEvent[], most: number): RecordEvent[] {
  const kept = new Set([...events].sort(byWeight).slice(0, most));
  return events.filter((event) => kept.has(event));
}

function isDone({ status }: RecordEvent): boolean {
  return status === "happened";
}

function isDeed({ type }: RecordEvent): boolean {
  return QUAD[type].form === "material";
}

function byDate(a: RecordEvent, b: RecordEvent): number {
  const [first, second] = [startOf(a), startOf(b)];
  return first === second ? 0 : first - second;
}

/** Milliseconds UTC; the undated come last. */
function startOf({ time }: RecordEvent): number {
  return (time ? timexInterval(time)?.start : undefined) ?? Number.POSITIVE_INFINITY;
}

/** What the reports dispute, then what several origins carry, then what names both parties. */
function byWeight(a: RecordEvent, b: RecordEvent): number {
  return (
    SUPPORTS.indexOf(a.support) - SUPPORTS.indexOf(b.support) || b.origins - a.origins || named(b) - named(a)
  );
}

const SUPPORTS: RecordEvent["support"][] = ["conflicting", "corroborated", "sole"];

function named({ actor, recipient }: RecordEvent): number {
  return (actor ? 1 : 0) + (recipient ? 1 : 0);
}
