import type { RecordReport } from "../../contracts/index.js";
import { sameOrigin } from "../view/origins.js";
import { printable } from "../view/printable.js";
import { timexWords } from "../view/when.js";
import { type Layout, paragraph } from "./layout.js";

/** The key to the source marks: which letter is which report. */
export function reportLines(layout: Layout): string[] {
  return layout.record.reports.flatMap((report) => {
    const key = layout.sources.key(report.id).padEnd(2);
    const head = paragraph(layout, layout.paint.heading(printable(report.label)), `  ${key} `);
    const about = [report.title && printable(report.title), dated(report), originNote(layout, report)].filter(
      Boolean,
    );
    return [...head, ...paragraph(layout, layout.paint.faint(about.join(" · ")), "     ")];
  });
}

function dated({ published }: RecordReport): string {
  return published ? printable(timexWords(published)) : "no date given";
}

function originNote({ record, sources }: Layout, report: RecordReport): string | undefined {
  const others = sameOrigin(record, report).map((other) => sources.key(other.id));
  return others.length > 0 ? `same origin as ${others.join(", ")}: counts once` : undefined;
}
