import type { Evidence } from "../../contracts/index.js";
import { printable } from "../view/printable.js";
import { quotedPassage } from "../view/quoted-passage.js";
import { type Layout, paragraph, reportName } from "./layout.js";

/** Passages under each other, each with its source mark. */
export function passageLines(layout: Layout, evidence: Evidence[], indent = "      "): string[] {
  return evidence.flatMap((passage) =>
    paragraph(
      layout,
      `${printable(quotedPassage(passage.exact))} ${layout.paint.faint(layout.sources.mark(passage))}`,
      `${indent}${reportName(layout, passage.report)} `,
      `${indent}  `,
    ),
  );
}
