import type { Evidence, Statement } from "../../contracts/index.js";
import { type FindingDraft, type FindingRule, labelOf } from "./scene.js";

/** A report ends a quotation where another one's goes on between the same marks: "There is a door open. It will not stay so." */
export const findUnfinished: FindingRule = (scene) => {
  const drafts: FindingDraft[] = [];
  for (const [index, statement] of scene.statements.entries()) {
    const next = scene.statements.slice(index + 1).find((other) => continues(statement, other));
    if (!next) continue;
    for (const carriage of statement.carriages) {
      const carriesOn = next.carriages.some(({ report }) => report === carriage.report);
      if (carriesOn || carriage.quoted.length === 0 || carriage.form !== "whole") continue;
      const fuller = next.carriages.flatMap(({ quoted }) => quoted.slice(0, 1));
      drafts.push({
        kind: "truncation",
        about: `${labelOf(scene, carriage.report)} ends the quotation before “${fuller[0]!.exact}”`,
        of: next.id,
        weight: "difference",
        evidence: [...fuller, carriage.quoted.at(-1)!],
        basis: { rule: "quotation-ends-early", score: Math.min(carriage.basis.score, 0.7) },
      });
    }
  }
  return drafts;
};

/** Whether some report prints `other` right behind `one`, inside the same quotation. */
function continues(one: Statement, other: Statement): boolean {
  return one.carriages.some((carriage) =>
    other.carriages.some(
      (next) =>
        next.attribution === carriage.attribution &&
        next.report === carriage.report &&
        adjacent(carriage.quoted.at(-1), next.quoted[0]),
    ),
  );
}

function adjacent(one: Evidence | undefined, next: Evidence | undefined): boolean {
  return one !== undefined && next !== undefined && next.start >= one.end && next.start - one.end <= 1;
}
