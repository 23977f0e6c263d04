import type { RecordPosition } from "../../contracts/index.js";
import { boardIssues, cellPositions, laterPosition, STANCE_GLYPH } from "../view/board.js";
import { deadlineWords } from "../view/deadline.js";
import { quotedPassage } from "../view/quoted-passage.js";
import { SUPPORT_GLYPH, supportWords } from "../view/terms.js";
import { basisNote, type Document, quotePassage } from "./document.js";
import { escapeMarkdown } from "./escape.js";
import { table } from "./table.js";

/** Holders down, issues across; each cell says the stance, its terms and its support. */
export function boardTable(document: Document): string[] {
  const { record } = document;
  if (record.board.length === 0) return [];
  const issues = boardIssues(record);
  return table(
    ["", ...issues.map(escapeMarkdown)],
    record.board.map((row) => [
      `**${escapeMarkdown(row.holderName)}**`,
      ...issues.map((on) =>
        cellPositions(record, row, on)
          .map((position) => cellWords(document, position))
          .join("<br>"),
      ),
    ]),
  );
}

function cellWords({ record }: Document, position: RecordPosition): string {
  const { stance, conditions, support, supersededBy } = position;
  const deadline = deadlineWords(position, record);
  const terms = conditions.map(
    ({ relation, evidence }) => `, ${relation} ${escapeMarkdown(quotedPassage(evidence[0]!.exact))}`,
  );
  const words = [
    `${STANCE_GLYPH[stance]} ${stance}`,
    ...terms,
    deadline ? `, by ${escapeMarkdown(deadline)}` : "",
  ].join("");
  return `${supersededBy === undefined ? words : `~~${words}~~`} ${SUPPORT_GLYPH[support]}`;
}

export function positionTable(document: Document): string[] {
  const { positions } = document.record;
  if (positions.length === 0) return [];
  return table(
    ["Who", "Stance", "On", "Passage", "Condition", "Support"],
    positions.map((position) => {
      const deadline = deadlineWords(position, document.record);
      const later = laterPosition(document.record, position);
      const conditions = position.conditions.map(
        ({ relation, evidence }) => `${relation}: ${passages(document, evidence)}`,
      );
      return [
        escapeMarkdown(position.holderName),
        position.stance + (later ? ` (later ${later.stance})` : ""),
        escapeMarkdown(position.on + (deadline ? `, by ${deadline}` : "")),
        passages(document, position.evidence),
        conditions.join("<br>") || "–",
        supportWords(position) + basisNote(document, position.basis),
      ];
    }),
  );
}

function passages(document: Document, evidence: Parameters<typeof quotePassage>[1][]): string {
  return evidence.map((passage) => quotePassage(document, passage)).join("<br>");
}
