import { isFunctionWord } from "../words.js";
import { type FindingRule, labelOf } from "./scene.js";
import { fullestCarriage } from "./wording.js";

/** A quoted sentence of which another report prints only a part between quotation marks. */
export const findTruncations: FindingRule = (scene) =>
  scene.statements.flatMap((statement) => {
    const fullest = fullestCarriage(statement);
    if (!fullest) return [];
    return statement.carriages.flatMap((carriage) => {
      const cut = carriage.differences.filter(({ kind, from }) => kind === "cut" && from !== "");
      if (carriage.report === fullest.report || carriage.quoted.length === 0 || carriage.form !== "cut")
        return [];
      // A report's second, fuller quotation of the sentence makes up for its first.
      if (statement.carriages.some((other) => other.report === carriage.report && other.form === "whole"))
        return [];
      if (!cut.some(({ from }) => saysSomething(from))) return [];
      return [
        {
          kind: "truncation" as const,
          about: `${labelOf(scene, carriage.report)} leaves out ${cut.map(({ from }) => `“${from}”`).join(" and ")}`,
          of: statement.id,
          weight: "difference" as const,
          evidence: [...fullest.quoted, ...carriage.quoted],
          basis: { rule: "part-of-a-quotation", score: carriage.basis.score },
        },
      ];
    });
  });

/** A leading "And" is no loss; "not" is. */
function saysSomething(words: string): boolean {
  return words
    .split(/\s+/)
    .some((word) => /^(?:not|never|no)$/i.test(word) || !isFunctionWord(word.toLowerCase()));
}
