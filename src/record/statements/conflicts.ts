import type { Finding, Statement } from "../../contracts/index.js";

/** Statements on which the reports contradict each other are marked so, whatever else supports them. */
export function markConflicts(statements: Statement[], findings: Finding[]): Statement[] {
  const disputed = new Set(
    findings.filter((finding) => finding.weight === "conflict").map((finding) => finding.of),
  );
  return statements.map((statement) =>
    disputed.has(statement.id) ? { ...statement, support: "conflicting" } : statement,
  );
}
