import type { Record, Statement } from "../../contracts/index.js";
import { originCount } from "./origins.js";
import { groupBySpeaker } from "./speakers.js";
import { count } from "./terms.js";

/** What the record holds, in one sentence. */
export function summaryLine(record: Record): string {
  const conflicts = record.findings.filter(({ weight }) => weight === "conflict").length;
  const contents = [
    statementCount(record),
    count(record.positions.length, "position"),
    count(record.events.length, "coded event"),
    count(conflicts, "conflict"),
    count(record.findings.length - conflicts, "other difference"),
  ];
  const from = count(originCount(record), "independent origin");
  return `${count(record.reports.length, "report")} from ${from}: ${contents.join(", ")}.`;
}

function statementCount(record: Record): string {
  const all = count(record.statements.length, "statement");
  if (record.statements.length === 0) return all;
  const with_ = (support: Statement["support"]) =>
    record.statements.filter((statement) => statement.support === support).length;
  const supports = (["corroborated", "sole", "conflicting"] as const)
    .filter((support) => with_(support) > 0)
    .map((support) => `${with_(support)} ${support}`);
  return `${all} by ${count(groupBySpeaker(record).length, "speaker")} (${supports.join(", ")})`;
}
