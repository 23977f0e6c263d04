import type { RecordPosition } from "../../../contracts/index.js";
import { boardIssues, cellPositions, laterPosition, STANCE_GLYPH } from "../../view/board.js";
import { deadlineWords } from "../../view/deadline.js";
import { quotedPassage } from "../../view/quoted-passage.js";
import { supportWords } from "../../view/terms.js";
import { SupportMark } from "../marks/support-mark.js";
import type { PageContext } from "../page-context.js";
import { Section } from "./section.js";

/** Holders down, issues across. Each position is a link to its line, where its passages stand. */
export function Board({ page }: { page: PageContext }) {
  const { record } = page;
  const issues = boardIssues(record);
  return (
    <Section page={page} name="board" title="Positions board" when={record.board.length > 0}>
      <section class="scroller" aria-labelledby={`${page.prefix}board`} tabindex={0}>
        <table class="board-table">
          <thead>
            <tr>
              <th scope="col">Who</th>
              {issues.map((on) => (
                <th scope="col">
                  <bdi>{on}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {record.board.map((row) => (
              <tr>
                <th scope="row">
                  <bdi>{row.holderName}</bdi>
                </th>
                {issues.map((on) => (
                  <td>
                    {cellPositions(record, row, on).map((position) => (
                      <Held page={page} position={position} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

function Held({ page, position }: { page: PageContext; position: RecordPosition }) {
  const { stance, conditions, support, supersededBy, toward } = position;
  const deadline = deadlineWords(position, page.record);
  const later = laterPosition(page.record, position);
  return (
    <a
      class={`held ${stance}${supersededBy === undefined ? "" : " left"}`}
      href={`#${page.lines.id(position)}`}
    >
      <span class="stance">
        <span aria-hidden="true">{STANCE_GLYPH[stance]}</span> {stance}
        <span class={`verdict ${support}`} title={supportWords(position)}>
          <SupportMark support={support} />
          <span class="unseen">{supportWords(position)}</span>
        </span>
      </span>
      {conditions.map(({ relation, evidence }) => (
        <span class="term" dir="auto">
          <b>{relation}</b> {quotedPassage(evidence[0]!.exact)}
        </span>
      ))}
      {toward && (
        <span class="term">
          to <bdi>{toward.name}</bdi>
        </span>
      )}
      {deadline && (
        <span class="term">
          <b>by</b> {deadline}
        </span>
      )}
      {later && <span class="term">later {later.stance}</span>}
    </a>
  );
}
