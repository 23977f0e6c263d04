import type { Finding, Statement } from "../../contracts/index.js";

/**
 * Statements on which the reports contradict each other are marked so, whatever else supports them. One that is given to
 * two people is nobody's: the record picks neither and prints both as the reports do.
 */
export function markConflicts(statements: Statement[], findings: Finding[]): Statement[] {
  const conflicts = findings.filter((finding) => finding.weight === "conflict");
  const disputed = new Set(conflicts.map((finding) => finding.of));
  const twoSpeakers = new Set(
    conflicts.filter(({ kind }) => kind === "attribution").map((finding) => finding.of),
  );
  return statements.map((statement) => {
    if (!disputed.has(statement.id)) return statement;
    const marked: Statement = { ...statement, support: "conflicting" };
    if (!twoSpeakers.has(statement.id)) return marked;
    const printed = statement.carriages.flatMap(({ source }) => source?.exact.replace(/,$/, "") ?? []);
    return { ...marked, speaker: undefined, speakerName: [...new Set(printed)].join(" or ") };
  });
}
