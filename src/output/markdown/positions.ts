import { deadlineWords } from "../view/deadline.js";
import { supportWords } from "../view/terms.js";
import { basisNote, type Document, quotePassage } from "./document.js";
import { escapeMarkdown } from "./escape.js";
import { table } from "./table.js";

export function positionTable(document: Document): string[] {
  const { positions } = document.record;
  if (positions.length === 0) return [];
  return table(
    ["Who", "Stance", "On", "Passage", "Condition", "Support"],
    positions.map((position) => {
      const deadline = deadlineWords(position, document.record);
      const conditions = position.conditions.map(
        ({ relation, evidence }) => `${relation}: ${passages(document, evidence)}`,
      );
      return [
        escapeMarkdown(position.holderName),
        position.stance,
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
