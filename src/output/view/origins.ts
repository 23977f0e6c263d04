import type { Record, RecordReport } from "../../contracts/index.js";

/** Reports of the record that come from the same origin as `report`: wire copies and reprints. */
export function sameOrigin(record: Record, report: RecordReport): RecordReport[] {
  return record.reports.filter((other) => other !== report && other.origin === report.origin);
}

export function originCount(record: Record): number {
  return new Set(record.reports.map((report) => report.origin)).size;
}
