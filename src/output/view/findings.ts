import type { Finding } from "../../contracts/index.js";

/** Conflicts before mere differences, else as the record has them. */
export function conflictsFirst(findings: Finding[]): Finding[] {
  return [
    ...findings.filter(({ weight }) => weight === "conflict"),
    ...findings.filter(({ weight }) => weight !== "conflict"),
  ];
}
