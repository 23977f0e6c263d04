import { conflictsFirst } from "../view/findings.js";
import { printable } from "../view/printable.js";
import { FINDING_WORDS } from "../view/terms.js";
import { basisNote, type Layout, paragraph } from "./layout.js";
import { passageLines } from "./passages.js";

export function findingLines(layout: Layout): string[] {
  const { paint } = layout;
  return conflictsFirst(layout.record.findings).flatMap((finding) => {
    const conflict = finding.weight === "conflict";
    const mark = conflict ? paint.conflict("≠") : paint.alone("~");
    const kind = `${finding.weight}, ${FINDING_WORDS[finding.kind]}:`;
    const head = `${conflict ? paint.conflict(kind) : paint.alone(kind)} ${printable(finding.about)}`;
    return [
      ...paragraph(layout, head + basisNote(layout, finding.basis), `  ${mark} `, "    "),
      ...passageLines(layout, finding.evidence),
    ];
  });
}
