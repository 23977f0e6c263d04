import type { EventStatus, RecordEvent } from "../../contracts/index.js";
import { evidenceOf } from "../source.js";
import { type Told, type ToldParty, timeOf } from "./told.js";

/** What the tellings of one event come to, `tellings` in the order of the reports. */
export function summarise(tellings: Told[]): Omit<RecordEvent, "id" | "basis"> {
  const first = <T>(of: (told: Told) => T | undefined) => tellings.map(of).find((one) => one !== undefined);
  const mode = first(({ event }) => event.mode);
  const actor = fullest(tellings.flatMap((told) => told.actor ?? []));
  const recipient = fullest(tellings.flatMap((told) => told.recipient ?? []));
  const time = finest(tellings.flatMap((told) => timeOf(told)?.value ?? []));
  const place = first(({ event }) => event.place);
  const origins = new Set(tellings.map(({ source }) => source.origin)).size;
  return {
    type: tellings[0]!.event.type,
    ...(mode && { mode }),
    contexts: [...new Set(tellings.flatMap(({ event }) => event.contexts ?? []))],
    ...(actor && { actor: nameParty(actor) }),
    ...(recipient && { recipient: nameParty(recipient) }),
    status: statusOf(tellings),
    ...(time && { time }),
    ...(place && { place: withoutOffsets(place) }),
    claimedBy: claimants(tellings),
    support: isDisputed(tellings) ? "conflicting" : origins > 1 ? "corroborated" : "sole",
    origins,
    tellings: tellings.map(({ source, event }) => ({
      report: source.report.id,
      event: event.id,
      status: event.status,
      ...(event.attribution && { attribution: event.attribution }),
      trigger: evidenceOf(source, event.trigger),
      evidence: evidenceOf(source, event.span),
    })),
  };
}

/** Somebody known before somebody merely named, with country and sector before without. */
function fullest(parties: ToldParty[]): ToldParty | undefined {
  const fullness = ({ actor, country, sector }: ToldParty) =>
    (actor ? 4 : 0) + (country ? 2 : 0) + (sector ? 1 : 0);
  return parties.toSorted((a, b) => fullness(b) - fullness(a))[0];
}

function nameParty({ actor, name, country, sector }: ToldParty): RecordEvent["actor"] {
  return { ...(actor && { actor: actor.id }), name, ...(country && { country }), ...(sector && { sector }) };
}

/** The finest TIMEX3 value that names its day without a report's date to count from. */
function finest(values: string[]): string | undefined {
  return values.filter((value) => /^\d{4}/.test(value)).toSorted((a, b) => b.length - a.length)[0];
}

function withoutOffsets({
  start: _,
  end: __,
  ...place
}: NonNullable<Told["event"]["place"]>): RecordEvent["place"] {
  return place;
}

/** What the reports say of it outright goes before what they only expect. */
const ORDER: EventStatus[] = ["happened", "negated", "planned", "historical", "hypothetical"];

function statusOf(tellings: Told[]): EventStatus {
  return ORDER.find((status) => tellings.some(({ event }) => event.status === status))!;
}

/** One report says it was done, another that it was not. */
function isDisputed(tellings: Told[]): boolean {
  return ["happened", "negated"].every((status) => tellings.some(({ event }) => event.status === status));
}

/** Those who say so, when no report says it in its own voice. */
function claimants(tellings: Told[]): string[] {
  if (!tellings.every(({ event }) => event.attribution)) return [];
  return [...new Set(tellings.flatMap(({ claimedBy }) => claimedBy ?? []))];
}
