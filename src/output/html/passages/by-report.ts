import type { Evidence } from "../../../contracts/index.js";

/** Passages of one report together, in the order of its text, without those that lie in the one before. */
export function byReport(evidence: Evidence[]): Evidence[][] {
  const reports = [...new Set(evidence.map(({ report }) => report))];
  return reports.map((report) => {
    const ordered = evidence
      .filter((passage) => passage.report === report)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    return ordered.filter((passage, index) =>
      ordered.slice(0, index).every(({ end }) => end <= passage.start),
    );
  });
}
