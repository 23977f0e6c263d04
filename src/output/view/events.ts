import type { Record, RecordEvent } from "../../contracts/index.js";
import { timexInterval } from "./interval.js";
import { QUAD } from "./plover.js";

/** Events told with the same standing, in the order in which they are shown. */
export interface EventGroup {
  title: string;
  deeds: boolean;
  events: RecordEvent[];
}

/** What was done comes first, deeds before words, so that talk drowns nothing; then what was not, or not yet. */
const GROUPS: { title: string; deeds?: true; holds(event: RecordEvent): boolean }[] = [
  { title: "Deeds told as done", deeds: true, holds: (event) => isDone(event) && isDeed(event) },
  { title: "Words and talks told as done", holds: (event) => isDone(event) && !isDeed(event) },
  { title: "Planned or announced", holds: ({ status }) => status === "planned" },
  { title: "Only possible: conditional, asked for", holds: ({ status }) => status === "hypothetical" },
  { title: "Told as not done", holds: ({ status }) => status === "negated" },
  { title: "Background of earlier years", holds: ({ status }) => status === "historical" },
];

/** The events of a record by standing; in each group by date, the undated last, the better supported first. */
export function groupEvents({ events }: Record): EventGroup[] {
  return GROUPS.map(({ title, deeds = false, holds }) => ({
    title,
    deeds,
    events: events.filter(holds).sort((a, b) => byDate(a, b) || byWeight(a, b)),
  })).filter(({ events }) => events.length > 0);
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
