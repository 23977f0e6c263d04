import { RECORD_VERSION, type ReadReport, type Record } from "../contracts/index.js";
import { mergeActors } from "./actors/merge.js";
import { mergeEvents } from "./events/merge.js";
import { findDisagreements } from "./findings/find.js";
import { findHappenings } from "./happenings/find.js";
import { layBoard } from "./positions/board.js";
import { mergePositions } from "./positions/merge.js";
import { linkSteps } from "./positions/steps.js";
import { labelSources } from "./source.js";
import { markConflicts } from "./statements/conflicts.js";
import { mergeStatements } from "./statements/merge.js";
import { mergeTimeline } from "./timeline/merge.js";

/**
 * One record of the happening that most of the reports tell of; reports of other happenings get records of their own in
 * `apart`. Throws nothing; `read` must not be empty.
 */
export function compileRecord(read: ReadReport[]): Record {
  const [first, ...others] = findHappenings(read).map(compileHappening);
  return { ...first!, apart: others };
}

function compileHappening(read: ReadReport[]): Record {
  const sources = labelSources(read);
  const actors = mergeActors(sources);
  const statements = mergeStatements(sources, actors);
  const positions = linkSteps(mergePositions(sources, actors));
  const timeline = mergeTimeline(sources, statements);
  const findings = findDisagreements({ sources, actors, statements, positions, timeline });
  return {
    version: RECORD_VERSION,
    title: read[0]!.report.title ?? "Untitled",
    reports: sources.map(({ report, label, origin }) => ({
      id: report.id,
      label,
      input: report.input,
      outlet: report.outlet,
      url: report.url,
      title: report.title,
      byline: report.byline,
      published: report.published,
      sha256: report.sha256,
      origin,
      text: report.text,
      blocks: report.blocks,
      furniture: report.furniture,
    })),
    actors: actors.actors,
    statements: markConflicts(statements, findings),
    positions,
    board: layBoard(positions, actors.actors),
    events: mergeEvents(sources, actors),
    timeline,
    findings,
    apart: [],
  };
}
