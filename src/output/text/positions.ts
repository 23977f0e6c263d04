import type { BoardRow, RecordPosition } from "../../contracts/index.js";
import { boardIssues, cellPositions, laterPosition, STANCE_GLYPH } from "../view/board.js";
import { deadlineWords } from "../view/deadline.js";
import { printable } from "../view/printable.js";
import { supportWords } from "../view/terms.js";
import { columns, cutColumns } from "./columns.js";
import { basisNote, glyph, type Layout, paragraph } from "./layout.js";
import { passageLines } from "./passages.js";

const HOLDER_COLUMNS = 24;

/** The board as a grid of marks, then each holder's positions with their passages. */
export function positionLines(layout: Layout): string[] {
  const { record } = layout;
  if (record.board.length === 0) return [];
  return [
    ...gridLines(layout),
    ...record.board.flatMap((row) => [
      "",
      ...row.cells.flatMap(({ on }) =>
        cellPositions(record, row, on).flatMap((position) => detailLines(layout, position)),
      ),
    ]),
  ];
}

/** Holders down, issues across, as many issues as the page is wide. */
function gridLines(layout: Layout): string[] {
  const { record, width, paint } = layout;
  const names = record.board.map(
    ({ holderName }) => cutColumns(printable(holderName), HOLDER_COLUMNS)[0] ?? "",
  );
  const first = Math.max(...names.map(columns));
  const issues = boardIssues(record);
  const shown: string[] = [];
  let used = 2 + first;
  for (const issue of issues) {
    used += 2 + cellWidth(layout, issue);
    if (used > width) break;
    shown.push(issue);
  }
  const line = (name: string, cells: string[]): string =>
    `  ${[pad(name, first), ...cells.map((cell, at) => pad(cell, cellWidth(layout, shown[at]!)))].join("  ")}`.trimEnd();
  const more = issues.length - shown.length;
  return [
    paint.faint(line("", shown.map(printable))),
    ...record.board.map((row, at) =>
      line(
        names[at]!,
        shown.map((issue) => cellMarks(layout, row, issue)),
      ),
    ),
    ...(more > 0 ? [paint.faint(`  and ${more} more below`)] : []),
    "",
    ...paragraph(layout, paint.faint(MARKS), "  "),
  ];
}

const MARKS = `${Object.entries(STANCE_GLYPH)
  .map(([stance, mark]) => `${mark} ${stance}`)
  .join("  ")}  * under a condition`;

function cellWidth(layout: Layout, issue: string): number {
  const { record } = layout;
  return Math.max(
    columns(printable(issue)),
    ...record.board.map((row) => columns(cellMarks(layout, row, issue))),
  );
}

function cellMarks({ record }: Layout, row: BoardRow, issue: string): string {
  const marks = cellPositions(record, row, issue)
    .filter(({ supersededBy }) => supersededBy === undefined)
    .map(({ stance, conditions }) => STANCE_GLYPH[stance] + (conditions.length > 0 ? "*" : ""));
  return marks.length === 0 ? "·" : marks.join(" ");
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columns(text)));
}

function detailLines(layout: Layout, position: RecordPosition): string[] {
  return [
    ...paragraph(layout, headline(layout, position), `  ${glyph(layout, position.support)} `, "    "),
    ...passageLines(layout, position.evidence),
    ...position.conditions.flatMap(({ relation, evidence }) => [
      `      ${relation}`,
      ...passageLines(layout, evidence, "        "),
    ]),
  ];
}

function headline(layout: Layout, position: RecordPosition): string {
  const { holderName, stance, on, toward } = position;
  const deadline = deadlineWords(position, layout.record);
  const later = laterPosition(layout.record, position);
  const words = [
    `${holderName} ${stance}: ${on}`,
    toward && `, to ${toward.name}`,
    deadline && `, by ${deadline}`,
    later && `; later ${later.stance}`,
  ];
  const support = layout.paint.faint(`(${supportWords(position)})`);
  return `${printable(words.filter(Boolean).join(""))} ${support}${basisNote(layout, position.basis)}`;
}
