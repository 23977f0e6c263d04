import type { RecordPosition } from "../../../contracts/index.js";
import { laterPosition } from "../../view/board.js";
import { deadlineWords } from "../../view/deadline.js";
import { quotedPassage } from "../../view/quoted-passage.js";
import { supportWords } from "../../view/terms.js";
import { BasisNote } from "../marks/basis-note.js";
import { SupportMark } from "../marks/support-mark.js";
import type { PageContext } from "../page-context.js";
import { byReport } from "../passages/by-report.js";
import { Line } from "../passages/line.js";
import { PassageCard } from "../passages/passage-card.js";
import { Section } from "./section.js";

export function Positions({ page }: { page: PageContext }) {
  return (
    <Section
      page={page}
      name="positions"
      title="Positions and conditions"
      when={page.record.positions.length > 0}
    >
      <ol class="lines">
        {page.record.positions.map((position) => (
          <PositionLine page={page} position={position} />
        ))}
      </ol>
    </Section>
  );
}

function PositionLine({ page, position }: { page: PageContext; position: RecordPosition }) {
  const deadline = deadlineWords(position, page.record);
  const later = laterPosition(page.record, position);
  const summary = (
    <span class="summary">
      <span class="wording" dir="auto">
        <b>{position.holderName}</b> <i>{position.stance}</i> {position.on}
        {position.toward && `, to ${position.toward.name}`}
        {deadline && `, by ${deadline}`}
        {later && `; later ${later.stance}`}
      </span>
      {position.conditions.map(({ relation, evidence }) => (
        <span class="condition" dir="auto">
          <span class="relation">{relation}</span> {quotedPassage(evidence[0]!.exact)}
        </span>
      ))}
      <span class="meta">
        <span class={`verdict ${position.support}`}>
          <SupportMark support={position.support} /> {supportWords(position)}
        </span>
      </span>
    </span>
  );
  return (
    <Line id={page.lines.id(position)} kind={`position ${position.support}`} summary={summary}>
      <div class="cards">
        {byReport([...position.evidence, ...position.conditions.flatMap(({ evidence }) => evidence)]).map(
          (passages) => (
            <PassageCard page={page} evidence={passages} />
          ),
        )}
      </div>
      <BasisNote page={page} basis={position.basis} />
    </Line>
  );
}
