import type { RecordEvent } from "../../contracts/index.js";
import { timexWords } from "./when.js";

export type Telling = RecordEvent["tellings"][number];
export type EventParty = NonNullable<RecordEvent["actor"]>;

export const STATUS_WORDS: { [status in RecordEvent["status"]]: string } = {
  happened: "done",
  planned: "planned",
  hypothetical: "only possible",
  negated: "not done",
  historical: "long past",
};

/** Stands for an actor whom no report names. */
export const UNNAMED = "actor not named";

/** "Ilmar Tove → the port authority"; the actor alone where nobody is acted upon. */
export function partiesLine({ actor, recipient }: RecordEvent): string {
  return [actor?.name ?? UNNAMED, recipient?.name].filter(Boolean).join(" → ");
}

/** "ASSAULT, aerial". */
export function codeWords({ type, mode }: RecordEvent): string {
  return mode ? `${type}, ${mode}` : type;
}

/** The date, TIMEX3 in words; undefined where no report fixes it. */
export function eventDate({ time }: RecordEvent): string | undefined {
  return time && timexWords(time);
}

export function eventPlace({ place }: RecordEvent): string | undefined {
  return place && [place.name, place.country].filter(Boolean).join(", ");
}

/** Whose claim it is, "according to the mayor"; undefined when a report says it in its own voice. */
export function claimWords({ claimedBy }: RecordEvent): string | undefined {
  return claimedBy.length === 0 ? undefined : `according to ${claimedBy.join(", ")}`;
}

/** PLOVER's codes for a party, "UKR GOV"; empty where neither country nor sector is known. */
export function partyCode(party: EventParty | undefined): string {
  return [party?.country, party?.sector].filter(Boolean).join(" ");
}

/** What sets one report's telling apart from the line it stands under. */
export function tellingNotes(event: RecordEvent, { status, attribution }: Telling): string[] {
  return [
    ...(status === event.status ? [] : [`told as ${STATUS_WORDS[status]}`]),
    ...(attribution && event.claimedBy.length === 0 ? ["as a claim"] : []),
  ];
}
