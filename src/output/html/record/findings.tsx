import type { Finding } from "../../../contracts/index.js";
import { conflictsFirst } from "../../view/findings.js";
import { quotedPassage } from "../../view/quoted-passage.js";
import { FINDING_WORDS } from "../../view/terms.js";
import { BasisNote } from "../marks/basis-note.js";
import type { PageContext } from "../page-context.js";
import { Line } from "../passages/line.js";
import { PassageCard } from "../passages/passage-card.js";
import { Section } from "./section.js";

export function Findings({ page }: { page: PageContext }) {
  const findings = conflictsFirst(page.record.findings);
  return (
    <Section page={page} name="findings" title="Where the reports differ" when={findings.length > 0}>
      <ol class="lines">
        {findings.map((finding) => (
          <FindingLine page={page} finding={finding} />
        ))}
      </ol>
    </Section>
  );
}

function FindingLine({ page, finding }: { page: PageContext; finding: Finding }) {
  const of = page.lines.find(finding.of);
  const summary = (
    <span class="summary">
      <span class="meta">
        <span class={`weight ${finding.weight}`}>
          {finding.weight} · {FINDING_WORDS[finding.kind]}
        </span>
      </span>
      <span class="wording" dir="auto">
        {finding.about}
      </span>
      <span class="versions">
        {finding.evidence.map((passage) => (
          <span class="version">
            <span class="key">{page.sources.key(passage.report)}</span>{" "}
            <bdi>{quotedPassage(passage.exact)}</bdi>
          </span>
        ))}
      </span>
    </span>
  );
  return (
    <Line id={page.lines.id(finding)} kind={`finding ${finding.weight}`} summary={summary}>
      <div class="cards">
        {finding.evidence.map((passage) => (
          <PassageCard page={page} evidence={[passage]} />
        ))}
      </div>
      {of && (
        <p class="likely">
          Belongs to line <a href={`#${of}`}>{of}</a>.
        </p>
      )}
      <BasisNote page={page} basis={finding.basis} />
    </Line>
  );
}
