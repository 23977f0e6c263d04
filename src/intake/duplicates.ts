import type { IntakeFailure, Report } from "../contracts/index.js";
import { failureOf, IntakeError } from "./failures.js";

/** The article's words alone: spacing and furniture do not make another report. */
function wordsOf({ text, blocks }: Report): string {
  return blocks.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ")).join(" ");
}

/** Two outlets that print the same text are two reports (one is a copy, and the record says so). */
const isSameOutlet = (a: Report, b: Report) => !a.outlet || !b.outlet || a.outlet === b.outlet;

/** The outcomes with every report that was taken before turned into the failure that says so. */
export function findDuplicates(outcomes: (Report | IntakeFailure)[]): (Report | IntakeFailure)[] {
  const taken = new Map<string, Report[]>();
  return outcomes.map((outcome) => {
    if ("code" in outcome) return outcome;
    const words = wordsOf(outcome);
    const alike = taken.get(words) ?? [];
    const first = alike.find((report) => isSameOutlet(report, outcome));
    if (first) return failureOf(outcome.input, new IntakeError("duplicate", first.input));
    taken.set(words, [...alike, outcome]);
    return outcome;
  });
}
