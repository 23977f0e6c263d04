import type { RecordPosition } from "../../contracts/index.js";
import { deadlineWords } from "../view/deadline.js";
import { printable } from "../view/printable.js";
import { supportWords } from "../view/terms.js";
import { basisNote, glyph, type Layout, paragraph } from "./layout.js";
import { passageLines } from "./passages.js";

export function positionLines(layout: Layout): string[] {
  return layout.record.positions.flatMap((position) => [
    ...paragraph(layout, headline(layout, position), `  ${glyph(layout, position.support)} `, "    "),
    ...passageLines(layout, position.evidence),
    ...position.conditions.flatMap(({ relation, evidence }) => [
      `      ${relation}`,
      ...passageLines(layout, evidence, "        "),
    ]),
  ]);
}

function headline(layout: Layout, position: RecordPosition): string {
  const { holderName, stance, on } = position;
  const deadline = deadlineWords(position, layout.record);
  const until = deadline ? `, by ${deadline}` : "";
  const support = layout.paint.faint(`(${supportWords(position)})`);
  return `${printable(`${holderName} ${stance}: ${on}${until}`)} ${support}${basisNote(layout, position.basis)}`;
}
