import type { TimelineEntry } from "../../../contracts/index.js";
import { SUPPORT_WORDS } from "../../view/terms.js";
import { wordingLine } from "../../view/wording.js";
import { SupportMark } from "../marks/support-mark.js";
import type { PageContext } from "../page-context.js";
import { Line } from "../passages/line.js";
import { PassageCard } from "../passages/passage-card.js";
import { Section } from "../record/section.js";
import { TimelineDrawing } from "./drawing.js";

export function Timeline({ page }: { page: PageContext }) {
  const { timeline } = page.record;
  return (
    <Section page={page} name="timeline" title="Timeline" when={timeline.length > 0}>
      <TimelineDrawing page={page} />
      <ol class="lines">
        {timeline.map((entry, index) => (
          <EntryLine page={page} entry={entry} number={index + 1} />
        ))}
      </ol>
    </Section>
  );
}

function EntryLine({ page, entry, number }: { page: PageContext; entry: TimelineEntry; number: number }) {
  const statements = page.record.statements.filter(({ id }) => entry.statements.includes(id));
  const summary = (
    <span class="summary">
      <span class="wording">
        <span class="entry-number">{number}</span> <b>{entry.label}</b>
        {entry.certainty === "implied" && <span class="inferred"> inferred, not stated</span>}
      </span>
      {entry.sentences[0] && (
        <span class="sentence" dir="auto">
          {entry.sentences[0].exact}
        </span>
      )}
      <span class="meta">
        <span class={`verdict ${entry.support}`}>
          <SupportMark support={entry.support} /> {SUPPORT_WORDS[entry.support]}
        </span>
      </span>
    </span>
  );
  return (
    <Line id={page.lines.id(entry)} kind={`entry ${entry.support}`} summary={summary}>
      <div class="cards">
        {entry.evidence.map((passage) => (
          <PassageCard page={page} evidence={[passage]} />
        ))}
      </div>
      {statements.length > 0 && (
        <ul class="said-then">
          {statements.map((statement) => (
            <li>
              <a href={`#${page.lines.id(statement)}`}>
                <bdi>{wordingLine(statement)}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Line>
  );
}
