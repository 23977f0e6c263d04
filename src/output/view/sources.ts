import type { Evidence, Record, RecordReport } from "../../contracts/index.js";

/** The reports of a record and of those set apart in it, each under a key of one or two letters: A, B, … Z, AA, … */
export interface Sources {
  reports: RecordReport[];
  report(id: string): RecordReport | undefined;
  key(id: string): string;
  /** The source mark of a passage, "[A:120–188]": key of the report, first character, character after the last. */
  mark(evidence: Pick<Evidence, "report" | "start" | "end">): string;
}

export function sourcesOf(record: Record): Sources {
  const reports = allReports(record);
  const byId = new Map(reports.map((report, index) => [report.id, { report, key: letters(index) }]));
  const key = (id: string) => byId.get(id)?.key ?? "?";
  return {
    reports,
    report: (id) => byId.get(id)?.report,
    key,
    mark: ({ report, start, end }) => `[${key(report)}:${start}–${end}]`,
  };
}

function allReports(record: Record): RecordReport[] {
  return [...record.reports, ...record.apart.flatMap(allReports)];
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
