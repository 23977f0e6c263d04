import { conflictsFirst } from "../view/findings.js";
import { FINDING_WORDS } from "../view/terms.js";
import { basisNote, type Document, quotePassage } from "./document.js";
import { escapeMarkdown } from "./escape.js";

export function findingList(document: Document): string[] {
  return conflictsFirst(document.record.findings).flatMap((finding) => {
    const kind = `${finding.weight}, ${FINDING_WORDS[finding.kind]}`;
    return [
      `- **${kind}**: ${escapeMarkdown(finding.about)}${basisNote(document, finding.basis)}`,
      ...finding.evidence.map((passage) => `  - ${quotePassage(document, passage)}`),
    ];
  });
}
