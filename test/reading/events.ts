import type { Event, EventParty } from "../../src/contracts/index.js";
import { analyse } from "../../src/language/analyse.js";
import { extractActors } from "../../src/reading/actors/index.js";
import { extractAttributions } from "../../src/reading/attributions/index.js";
import { findEvents } from "../../src/reading/events/index.js";
import { extractTimes } from "../../src/reading/times/index.js";
import { makeReport } from "./report.js";

export interface ReadEvent {
  /** "Ghana ASSAULT Togo": spans as their words, "-" where the text names nobody. */
  line: string;
  trigger: string;
  status: string;
  mode: string | undefined;
  contexts: string[];
  /** "GHA GOV" */
  actorCode: string;
  recipientCode: string;
  time: string | undefined;
  place: Event["place"];
  /** Words of the source that claims it. */
  claimedBy: string | undefined;
}

/** Every event of a text in its order. */
export function readEvents(text: string, published?: string): ReadEvent[] {
  const report = makeReport(text, published);
  const analysis = analyse(text, report.blocks);
  const actors = extractActors(report, analysis);
  const times = extractTimes(report, analysis);
  const { attributions } = extractAttributions(report, analysis, actors);
  const words = (span: { start: number; end: number } | undefined): string =>
    span ? text.slice(span.start, span.end) : "-";
  const code = (party: EventParty | undefined): string =>
    [party?.country, party?.sector].filter(Boolean).join(" ");
  return findEvents(report, analysis, { actors, attributions, times }).map((event) => {
    const time = times.find(({ id }) => id === event.time);
    const claim = attributions.find(({ id }) => id === event.attribution);
    return {
      line: `${words(event.actor)} ${event.type} ${words(event.recipient)}`,
      trigger: words(event.trigger),
      status: event.status,
      mode: event.mode,
      contexts: event.contexts ?? [],
      actorCode: code(event.actor),
      recipientCode: code(event.recipient),
      time: time && words(time),
      place: event.place,
      claimedBy: claim && words(claim.source),
    };
  });
}

export const eventLines = (text: string): string[] => readEvents(text).map(({ line }) => line);
