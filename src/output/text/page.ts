import type { Record } from "../../contracts/index.js";
import { printable } from "../view/printable.js";
import { type Sources, sourcesOf } from "../view/sources.js";
import { summaryLine } from "../view/summary.js";
import { actorLines } from "./actors.js";
import { columns } from "./columns.js";
import { eventLines } from "./events.js";
import { findingLines } from "./findings.js";
import { type Layout, paragraph, section } from "./layout.js";
import { legendLines } from "./legend.js";
import { COLOURED, PLAIN } from "./paint.js";
import { positionLines } from "./positions.js";
import { reportLines } from "./reports.js";
import { statementLines } from "./statements.js";
import { timelineLines } from "./timeline.js";

export interface TextOptions {
  /** Columns of the terminal; lines are never longer than 100 nor, however narrow it is, shorter than 40. */
  width?: number;
  color?: boolean;
  /** Name the rule and the score behind each line. */
  explain?: boolean;
}

/** The record as a page for a terminal. Lines end in "\n"; colour codes only when `color` is set. */
export function renderText(record: Record, { width = 80, color, explain = false }: TextOptions = {}): string {
  const common = {
    sources: sourcesOf(record),
    paint: color ? COLOURED : PLAIN,
    width: Math.max(40, Math.min(width, 100)),
    explain,
  };
  const layout = { record, ...common };
  const lines = [...recordLines(record, common), ...section(layout, "Marks", legendLines(layout))];
  return `${lines.join("\n")}\n`;
}

function recordLines(record: Record, common: Omit<Layout, "record"> & { sources: Sources }): string[] {
  const layout = { record, ...common };
  const title = paragraph(layout, printable(record.title));
  return [
    ...title.map(layout.paint.heading),
    "═".repeat(Math.max(...title.map(columns))),
    ...paragraph(layout, summaryLine(record)),
    ...section(layout, "Reports", reportLines(layout)),
    ...section(layout, "Who said what", statementLines(layout)),
    ...section(layout, "Positions and conditions", positionLines(layout)),
    ...section(layout, "Where the reports differ", findingLines(layout)),
    ...section(layout, "Who did what to whom", eventLines(layout)),
    ...section(layout, "Timeline", timelineLines(layout)),
    ...section(layout, "Actors", actorLines(layout)),
    ...record.apart.flatMap((other) => [
      "",
      ...section(layout, "Set apart: tells of another happening", recordLines(other, common)),
    ]),
  ];
}
