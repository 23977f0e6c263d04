import type { Statement } from "../../../contracts/index.js";
import { coverageOf } from "../../view/coverage.js";
import { roleName } from "../../view/roles.js";
import { saidWhere } from "../../view/said.js";
import { groupBySpeaker, type SpeakerGroup } from "../../view/speakers.js";
import { KIND_WORDS, supportWords } from "../../view/terms.js";
import { wordingPieces } from "../../view/wording.js";
import { FormMark } from "../marks/form-mark.js";
import { SupportMark } from "../marks/support-mark.js";
import type { PageContext } from "../page-context.js";
import { Line } from "../passages/line.js";
import { PlaceLink } from "../passages/passage-card.js";
import { CarriageCards } from "./carriages.js";
import { Heading } from "./heading.js";
import { Section } from "./section.js";

/** Who said what: a part for each speaker, in it what was said in one go. */
export function Statements({ page }: { page: PageContext }) {
  const groups = groupBySpeaker(page.record);
  return (
    <Section page={page} name="statements" title="Who said what" when={groups.length > 0}>
      {groups.map((group) => (
        <Speaker page={page} group={group} />
      ))}
    </Section>
  );
}

function Speaker({ page, group }: { page: PageContext; group: SpeakerGroup }) {
  return (
    <article class="speaker">
      <Heading page={page} level={3}>
        {group.name}
      </Heading>
      {group.actor && group.actor.roles.length > 0 && (
        <p class="roles">
          {group.actor.roles.map((role) => (
            <span class="role">
              {roleName(role)} <PlaceLink page={page} passage={role.evidence[0]!} />
            </span>
          ))}
        </p>
      )}
      {group.utterances.map((utterance) => (
        <div class="utterance">
          {saidWhere(utterance[0]!) && <p class="where">{saidWhere(utterance[0]!)}</p>}
          <ol class="lines">
            {utterance.map((statement) => (
              <StatementLine page={page} statement={statement} />
            ))}
          </ol>
        </div>
      ))}
    </article>
  );
}

function StatementLine({ page, statement }: { page: PageContext; statement: Statement }) {
  const inferred = statement.certainty === "implied" && statement.speakerName;
  const summary = (
    <span class="summary">
      <span class="wording" dir="auto">
        {wordingPieces(statement).map(({ text, quoted }) => (
          <span class={quoted ? "quoted" : "reported"}>{quoted ? `“${text}” ` : `${text} `}</span>
        ))}
      </span>
      <span class="meta">
        <span class={`verdict ${statement.support}`}>
          <SupportMark support={statement.support} /> {supportWords(statement)}
        </span>
        <span>{KIND_WORDS[statement.kind]}</span>
        {inferred && <span>speaker inferred, not stated</span>}
        <Carriers page={page} statement={statement} />
      </span>
    </span>
  );
  return (
    <Line id={page.lines.id(statement)} kind={`statement ${statement.support}`} summary={summary}>
      <CarriageCards page={page} statement={statement} />
    </Line>
  );
}

function Carriers({ page, statement }: { page: PageContext; statement: Statement }) {
  return (
    <span class="carriers">
      {page.record.reports
        .filter(({ id }) => coverageOf(statement, id) !== "absent")
        .map(({ id }) => (
          <span class="carrier">
            {page.sources.key(id)} <FormMark form={coverageOf(statement, id)} />
          </span>
        ))}
    </span>
  );
}
