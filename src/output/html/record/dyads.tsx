import type { RecordEvent } from "../../../contracts/index.js";
import { type Dyads, layDyads } from "../../view/dyads.js";
import { claimWords, eventDate } from "../../view/event-words.js";
import { supportWords } from "../../view/terms.js";
import { PloverMark } from "../marks/plover-mark.js";
import { SupportMark } from "../marks/support-mark.js";
import type { PageContext } from "../page-context.js";

/** Actors down, recipients across: what is told as done between parties the record knows. Each mark leads to its line. */
export function DyadTable({ page }: { page: PageContext }) {
  const dyads = layDyads(page.record);
  if (!dyads) return null;
  return (
    <section class="scroller" aria-label="Who acted upon whom" tabindex={0}>
      <table class="board-table dyads">
        <thead>
          <tr>
            <th scope="col">Who ↓ to whom →</th>
            {dyads.recipients.map((name) => (
              <th scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dyads.actors.map((actor) => (
            <DyadRow page={page} dyads={dyads} actor={actor} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DyadRow({ page, dyads, actor }: { page: PageContext; dyads: Dyads; actor: string }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{actor}</bdi>
      </th>
      {dyads.recipients.map((recipient) => (
        <td>
          {dyads.between(actor, recipient).map((event) => (
            <Done page={page} event={event} />
          ))}
        </td>
      ))}
    </tr>
  );
}

function Done({ page, event }: { page: PageContext; event: RecordEvent }) {
  return (
    <a class="done" href={`#${page.lines.id(event)}`}>
      <PloverMark event={event} />
      <span class={`verdict ${event.support}`} title={supportWords(event)}>
        <SupportMark support={event.support} />
        <span class="unseen">{supportWords(event)}</span>
      </span>
      {event.time && <span class="term">{eventDate(event)}</span>}
      {event.claimedBy.length > 0 && (
        <span class="term" dir="auto">
          {claimWords(event)}
        </span>
      )}
    </a>
  );
}
