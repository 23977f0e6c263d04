import type { RecordActor } from "../../../contracts/index.js";
import { roleName } from "../../view/roles.js";
import { count } from "../../view/terms.js";
import type { PageContext } from "../page-context.js";
import { Line } from "../passages/line.js";
import { PlaceLink } from "../passages/passage-card.js";
import { Section } from "./section.js";

export function Actors({ page }: { page: PageContext }) {
  return (
    <Section page={page} name="actors" title="Actors" when={page.record.actors.length > 0}>
      <ol class="lines">
        {page.record.actors.map((actor) => (
          <ActorLine page={page} actor={actor} />
        ))}
      </ol>
    </Section>
  );
}

function ActorLine({ page, actor }: { page: PageContext; actor: RecordActor }) {
  const summary = (
    <span class="summary">
      <span class="wording" dir="auto">
        {actor.name}
      </span>
      <span class="meta">
        <span>{[actor.kind, actor.country].filter(Boolean).join(", ")}</span>
        <span>{count(actor.mentions, "mention")}</span>
        {actor.aliases.length > 0 && (
          <span>
            also as <bdi>{actor.aliases.join(", ")}</bdi>
          </span>
        )}
      </span>
    </span>
  );
  return (
    <Line id={page.lines.id(actor)} kind="actor" summary={summary}>
      <dl class="titles">
        {actor.roles.map((role) => (
          <div>
            <dt>{roleName(role)}</dt>
            <dd>
              {role.evidence.map((passage) => (
                <PlaceLink page={page} passage={passage} />
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>Named</dt>
          <dd>
            {actor.evidence.map((passage) => (
              <PlaceLink page={page} passage={passage} />
            ))}
          </dd>
        </div>
      </dl>
    </Line>
  );
}
