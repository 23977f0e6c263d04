import type { Statement } from "../../../contracts/index.js";
import { coverageOf } from "../../view/coverage.js";
import { groupBySpeaker } from "../../view/speakers.js";
import { wordingLine } from "../../view/wording.js";
import { FormMark } from "../marks/form-mark.js";
import { SupportMark } from "../marks/support-mark.js";
import type { PageContext } from "../page-context.js";
import { Section } from "./section.js";

/** Reports across, statements down: who carries what, and how. */
export function Coverage({ page }: { page: PageContext }) {
  const { reports, statements } = page.record;
  return (
    <Section
      page={page}
      name="coverage"
      title="Who carries what"
      when={statements.length > 0 && reports.length > 1}
    >
      <section class="scroller" aria-labelledby={`${page.prefix}coverage`} tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Statement</th>
              {reports.map((report) => (
                <th scope="col" class="key-head">
                  <abbr class="key" title={report.label}>
                    {page.sources.key(report.id)}
                  </abbr>
                </th>
              ))}
            </tr>
          </thead>
          {groupBySpeaker(page.record).map(({ name, utterances }) => (
            <tbody>
              <tr>
                <th scope="rowgroup" class="said-by" colspan={reports.length + 1}>
                  <bdi>{name}</bdi>
                </th>
              </tr>
              {utterances.flat().map((statement) => (
                <CoverageRow page={page} statement={statement} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </Section>
  );
}

function CoverageRow({ page, statement }: { page: PageContext; statement: Statement }) {
  return (
    <tr>
      <th scope="row">
        <div class="row-head">
          <SupportMark support={statement.support} />
          <a href={`#${page.lines.id(statement)}`}>
            <bdi>{wordingLine(statement)}</bdi>
          </a>
        </div>
      </th>
      {page.record.reports.map(({ id }) => (
        <td>
          <FormMark form={coverageOf(statement, id)} />
        </td>
      ))}
    </tr>
  );
}
