import type { RecordReport } from "../../contracts/index.js";
import { sameOrigin } from "../view/origins.js";
import { timexWords } from "../view/when.js";
import type { Document } from "./document.js";
import { escapeMarkdown } from "./escape.js";
import { table } from "./table.js";

export function reportTable(document: Document): string[] {
  return table(
    ["Key", "Report", "Title", "Date", "Origin"],
    document.record.reports.map((report) => [
      document.sources.key(report.id),
      escapeMarkdown(report.label),
      escapeMarkdown(report.title ?? "–"),
      report.published ? escapeMarkdown(timexWords(report.published)) : "no date given",
      originCell(document, report),
    ]),
  );
}

function originCell({ record, sources }: Document, report: RecordReport): string {
  const others = sameOrigin(record, report).map((other) => sources.key(other.id));
  return others.length > 0 ? `same as ${others.join(", ")}: counts once` : "its own";
}
