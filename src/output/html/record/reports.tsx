import type { RecordReport } from "../../../contracts/index.js";
import { sameOrigin } from "../../view/origins.js";
import { timexWords } from "../../view/when.js";
import { type PageContext, sourceId } from "../page-context.js";
import { Section } from "./section.js";

/** The reports under their letters; those that share an origin say so. */
export function Reports({ page }: { page: PageContext }) {
  return (
    <Section page={page} name="reports" title="The reports" when>
      <ul class="report-list">
        {page.record.reports.map((report) => (
          <ReportItem page={page} report={report} />
        ))}
      </ul>
    </Section>
  );
}

function ReportItem({ page, report }: { page: PageContext; report: RecordReport }) {
  const key = page.sources.key(report.id);
  const others = sameOrigin(page.record, report).map((other) => page.sources.key(other.id));
  return (
    <li>
      <a class="key" href={`#${sourceId(key)}`} data-source={key} aria-label={`Text of report ${key}`}>
        {key}
      </a>
      <div>
        <p class="label">
          <bdi>{report.label}</bdi>
        </p>
        {report.title && (
          <p class="report-title" dir="auto">
            {report.title}
          </p>
        )}
        <p class="meta">
          {report.published ? timexWords(report.published) : "no date given"}
          {others.length > 0 && (
            <span class="copies"> · same origin as {others.join(", ")}, counts once</span>
          )}
        </p>
      </div>
    </li>
  );
}
