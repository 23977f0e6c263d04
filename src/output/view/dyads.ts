import type { Record, RecordEvent } from "../../contracts/index.js";

/** Who acted upon whom: names of actors down, of recipients across. */
export interface Dyads {
  actors: string[];
  recipients: string[];
  /** The events between two of them, in the order of the record. */
  between(actor: string, recipient: string): RecordEvent[];
}

/** Fewer events than this are seen at a glance in the list. */
const FEWEST = 3;

/**
 * The events told as done between two parties that the record knows, those who act or are acted upon most first;
 * undefined where there are too few to lay out.
 */
export function layDyads({ events }: Record): Dyads | undefined {
  const known = events.filter(
    ({ status, actor, recipient }) => status === "happened" && actor?.actor && recipient?.actor,
  );
  if (known.length < FEWEST) return undefined;
  return {
    actors: oftenFirst(known.map(({ actor }) => actor!.name)),
    recipients: oftenFirst(known.map(({ recipient }) => recipient!.name)),
    between: (actor, recipient) =>
      known.filter((event) => event.actor!.name === actor && event.recipient!.name === recipient),
  };
}

function oftenFirst(names: string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
