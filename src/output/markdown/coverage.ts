import { coverageOf } from "../view/coverage.js";
import { shortened } from "../view/shortened.js";
import { statementsInOrder } from "../view/speakers.js";
import { FORM_WORDS } from "../view/terms.js";
import { wordingLine } from "../view/wording.js";
import type { Document } from "./document.js";
import { escapeMarkdown } from "./escape.js";
import { table } from "./table.js";

/** Which report carries which statement, and how. */
export function coverageTable({ record, sources }: Document): string[] {
  if (record.statements.length === 0 || record.reports.length < 2) return [];
  return table(
    ["Statement", ...record.reports.map(({ id }) => sources.key(id))],
    statementsInOrder(record).map((statement) => [
      escapeMarkdown(shortened(wordingLine(statement))),
      ...record.reports.map(({ id }) => {
        const form = coverageOf(statement, id);
        return form === "absent" ? "–" : FORM_WORDS[form];
      }),
    ]),
  );
}
