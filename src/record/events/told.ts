import type { Event, EventParty, RecordActor, TimeExpression } from "../../contracts/index.js";
import type { MergedActors } from "../actors/merge.js";
import { evidenceOf, type Source } from "../source.js";
import { fold } from "../words.js";
import type { EventMention } from "./mention.js";

/** One report's telling of an event, with those who take part as the record knows them. */
export interface Told {
  source: Source;
  event: Event;
  mention: EventMention;
  actor?: ToldParty;
  recipient?: ToldParty;
  /** The source whose claim it is, as the record or else the report names it. */
  claimedBy?: string;
}

export interface ToldParty {
  /** Of the record; absent when nobody known is meant, or several are. */
  actor?: RecordActor;
  name: string;
  country?: string;
  sector?: string;
  /** Whoever is meant, one or several: record actor ids, folded names where there is no id. */
  ids: Set<string>;
}

export function tellEvent(source: Source, event: Event, mention: EventMention, actors: MergedActors): Told {
  const claim = source.reading.attributions.find(({ id }) => id === event.attribution)?.source;
  return {
    source,
    event,
    mention,
    actor: event.actor && partyOf(source, event.actor, actors),
    recipient: event.recipient && partyOf(source, event.recipient, actors),
    claimedBy: claim && (actors.of(source.report.id, claim.actor)?.name ?? evidenceOf(source, claim).exact),
  };
}

/** The time that governs it in its report. */
export function timeOf({ source, event }: Told): TimeExpression | undefined {
  return source.reading.times.find(({ id }) => id === event.time);
}

function partyOf(source: Source, party: EventParty, actors: MergedActors): ToldParty {
  const one = party.members ? undefined : actors.of(source.report.id, party.actor);
  const ids = (party.members ?? [party]).map(
    (member) => actors.of(source.report.id, member.actor)?.id ?? fold(evidenceOf(source, member).exact),
  );
  return {
    actor: one,
    name: one?.name ?? evidenceOf(source, party).exact,
    country: party.country,
    sector: party.sector,
    ids: new Set(ids),
  };
}
