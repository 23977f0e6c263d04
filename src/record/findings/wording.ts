import type { Carriage, Statement } from "../../contracts/index.js";
import { type FindingRule, labelOf } from "./scene.js";

/** A quotation whose words between quotation marks differ from another report's. */
export const findRewordings: FindingRule = (scene) =>
  scene.statements.flatMap((statement) => {
    const fullest = fullestCarriage(statement);
    if (!fullest) return [];
    return statement.carriages.flatMap((carriage) => {
      if (carriage.report === fullest.report || carriage.quoted.length === 0) return [];
      const altered = carriage.form === "altered";
      const changes = carriage.differences.filter(({ kind }) =>
        altered ? kind === "altered" || kind === "added" : kind === "case",
      );
      if (changes.length === 0) return [];
      return [
        {
          kind: "wording" as const,
          about: `${labelOf(scene, carriage.report)} prints ${altered ? describe(changes) : recased(changes)}`,
          of: statement.id,
          weight: altered && changes.some(changesMeaning) ? ("conflict" as const) : ("difference" as const),
          evidence: [...fullest.quoted, ...carriage.quoted],
          basis: {
            rule: altered ? "words-altered-in-quotation" : "quotation-recased",
            score: carriage.basis.score,
          },
        },
      ];
    });
  });

/** The carriage that prints the fullest wording between quotation marks. */
export function fullestCarriage(statement: Statement): Carriage | undefined {
  const piece = statement.wording.reduce((best, one) => (one.exact.length > best.exact.length ? one : best));
  return statement.carriages.find(
    ({ report, quoted }) =>
      report === piece.report && quoted.some(({ start, end }) => start < piece.end && piece.start < end),
  );
}

function describe(changes: Carriage["differences"]): string {
  return changes
    .map(({ from, to }) => (from === "" ? `“${to}” more` : `“${to}” where it is “${from}” elsewhere`))
    .join("; ");
}

function recased(changes: Carriage["differences"]): string {
  const capitals = changes.every(({ to }) => to === to.toUpperCase());
  const words = changes.map(({ to }) => to).join(" ");
  return `“${words}” ${capitals ? "in capitals, others do not" : "without the capitals of the others"}`;
}

/** Other numbers, or a denial on one side only, make it another statement; other words for the same do not. */
function changesMeaning({ from, to }: Carriage["differences"][number]): boolean {
  const numbers = (side: string) => side.match(/\d[\d.,]*/g)?.join(" ") ?? "";
  const denies = (side: string) => /\b(?:not|no|never|nobody|none|nor|cannot)\b|n['’]t\b/i.test(side);
  return numbers(from) !== numbers(to) || denies(from) !== denies(to);
}
