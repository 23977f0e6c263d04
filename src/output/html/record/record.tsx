import { summaryLine } from "../../view/summary.js";
import { count } from "../../view/terms.js";
import type { PageContext } from "../page-context.js";
import { Timeline } from "../timeline/timeline.js";
import { Actors } from "./actors.js";
import { Board } from "./board.js";
import { Coverage } from "./coverage.js";
import { Events } from "./events.js";
import { Findings } from "./findings.js";
import { Heading } from "./heading.js";
import { Positions } from "./positions.js";
import { Reports } from "./reports.js";
import { Statements } from "./statements.js";

/** One record from its title to its actors. */
export function RecordBody({ page }: { page: PageContext }) {
  const apart = page.prefix !== "";
  return (
    <div class={apart ? "record apart" : "record"}>
      <header class="record-head">
        {apart ? (
          <p class="kicker">Set apart: tells of another happening</p>
        ) : (
          <p class="masthead">Rapporteur</p>
        )}
        <Heading page={page} level={1} class="record-title">
          {page.record.title}
        </Heading>
        <p class="standfirst">{summaryLine(page.record)}</p>
      </header>
      {!apart && <Contents page={page} />}
      <Reports page={page} />
      <Coverage page={page} />
      <Statements page={page} />
      <Board page={page} />
      <Positions page={page} />
      <Findings page={page} />
      <Events page={page} />
      <Timeline page={page} />
      <Actors page={page} />
    </div>
  );
}

function Contents({ page: { record } }: { page: PageContext }) {
  const conflicts = record.findings.filter(({ weight }) => weight === "conflict").length;
  const parts: [string, number, string][] = [
    ["#statements", record.statements.length, count(record.statements.length, "statement")],
    ["#positions", record.positions.length, count(record.positions.length, "position")],
    [
      "#findings",
      record.findings.length,
      conflicts > 0 ? count(conflicts, "conflict") : count(record.findings.length, "difference"),
    ],
    ["#events", record.events.length, count(record.events.length, "coded event")],
    ["#timeline", record.timeline.length, count(record.timeline.length, "date")],
    ["#actors", record.actors.length, count(record.actors.length, "actor")],
  ];
  return (
    <nav class="contents" aria-label="Parts of the record">
      <ul>
        {parts
          .filter(([, items]) => items > 0)
          .map(([address, , words]) => (
            <li>
              <a href={address} class={address === "#findings" && conflicts > 0 ? "alarm" : undefined}>
                {words}
              </a>
            </li>
          ))}
        <li>
          <a href="#sources">sources</a>
        </li>
      </ul>
    </nav>
  );
}
