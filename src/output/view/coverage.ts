import type { Carriage, Statement } from "../../contracts/index.js";

export type Form = Carriage["form"];

/** Fullest first: a report that prints a statement twice is shown by its fullest version. */
export const FORMS: readonly Form[] = ["whole", "cut", "altered", "paraphrase"];

/** How a report carries a statement. */
export function coverageOf(statement: Statement, report: string): Form | "absent" {
  const carried = statement.carriages.filter((carriage) => carriage.report === report);
  return FORMS.find((form) => carried.some((carriage) => carriage.form === form)) ?? "absent";
}
