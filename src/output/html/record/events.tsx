import type { RecordEvent } from "../../../contracts/index.js";
import {
  claimWords,
  eventDate,
  eventPlace,
  partyCode,
  tellingNotes,
  UNNAMED,
} from "../../view/event-words.js";
import { groupEvents } from "../../view/events.js";
import { supportWords } from "../../view/terms.js";
import { BasisNote } from "../marks/basis-note.js";
import { PloverMark } from "../marks/plover-mark.js";
import { SupportMark } from "../marks/support-mark.js";
import type { PageContext } from "../page-context.js";
import { Line } from "../passages/line.js";
import { PassageCard } from "../passages/passage-card.js";
import { Clause } from "./clause.js";
import { DyadTable } from "./dyads.js";
import { Heading } from "./heading.js";
import { Section } from "./section.js";

/** What was done by whom to whom, by standing; the report's own clause stands under each coded line. */
export function Events({ page }: { page: PageContext }) {
  return (
    <Section page={page} name="events" title="Who did what to whom" when={page.record.events.length > 0}>
      <p class="meta">
        Coded automatically in PLOVER’s types and modes: + cooperation, − conflict; solid frame deeds, dotted
        frame words. The words of the reports decide.
      </p>
      <DyadTable page={page} />
      {groupEvents(page.record).map(({ title, events }) => (
        <div class="event-group">
          <Heading page={page} level={3}>
            {title}
          </Heading>
          <ol class="lines">
            {events.map((event) => (
              <EventLine page={page} event={event} />
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}

function EventLine({ page, event }: { page: PageContext; event: RecordEvent }) {
  const { actor, recipient, tellings, support } = event;
  const reports = [...new Set(tellings.map(({ report }) => report))];
  const notes = [eventPlace(event), claimWords(event)].filter(Boolean);
  const summary = (
    <span class="summary">
      <span class="wording" dir="auto">
        {actor ? <b>{actor.name}</b> : <i>{UNNAMED}</i>}
        {recipient && (
          <>
            {" → "}
            <b>{recipient.name}</b>
          </>
        )}{" "}
        <PloverMark event={event} />
      </span>
      <Clause telling={tellings[0]!} />
      <span class="meta">
        {event.time && <span class="when">{eventDate(event)}</span>}
        <span class={`verdict ${support}`}>
          <SupportMark support={support} /> {supportWords(event)}
        </span>
        {notes.map((note) => (
          <bdi>{note}</bdi>
        ))}
        <span class="carriers">
          {reports.map((id) => (
            <span class="key">{page.sources.key(id)}</span>
          ))}
        </span>
      </span>
    </span>
  );
  return (
    <Line id={page.lines.id(event)} kind={`event ${support}`} summary={summary}>
      <div class="cards">
        {tellings.map((telling) => (
          <PassageCard
            page={page}
            evidence={[telling.evidence]}
            note={tellingNotes(event, telling).join(", ")}
          />
        ))}
      </div>
      <Codes event={event} />
      <BasisNote page={page} basis={event.basis} />
    </Line>
  );
}

/** What event data sets keep beside the type: country and sector of the parties, and the contexts. */
function Codes({ event: { actor, recipient, contexts } }: { event: RecordEvent }) {
  const notes = [
    partyCode(actor) && `actor ${partyCode(actor)}`,
    partyCode(recipient) && `recipient ${partyCode(recipient)}`,
    contexts.length > 0 && `context ${contexts.join(", ")}`,
  ].filter(Boolean);
  return notes.length > 0 ? <p class="likely">{notes.join(" · ")}</p> : null;
}
