import { printable } from "../view/printable.js";
import { glyph, type Layout, paragraph } from "./layout.js";
import { passageLines } from "./passages.js";

export function timelineLines(layout: Layout): string[] {
  return layout.record.timeline.flatMap((entry) => {
    const inferred = entry.certainty === "implied" ? layout.paint.faint(" (inferred, not stated)") : "";
    const head = `${layout.paint.heading(printable(entry.label))}${inferred}`;
    const passages = entry.evidence.map((passage, index) => entry.sentences[index] ?? passage);
    return [
      ...paragraph(layout, head, `  ${glyph(layout, entry.support)} `),
      ...passageLines(layout, passages),
    ];
  });
}
