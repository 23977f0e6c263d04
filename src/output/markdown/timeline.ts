import { SUPPORT_GLYPH } from "../view/terms.js";
import { type Document, quotePassage } from "./document.js";
import { escapeMarkdown } from "./escape.js";
import { table } from "./table.js";

export function timelineTable(document: Document): string[] {
  const { timeline } = document.record;
  if (timeline.length === 0) return [];
  return table(
    ["When", "What the reports say"],
    timeline.map((entry) => [
      `${SUPPORT_GLYPH[entry.support]} ${escapeMarkdown(entry.label)}${entry.certainty === "implied" ? " (inferred)" : ""}`,
      entry.evidence
        .map((passage, index) => quotePassage(document, entry.sentences[index] ?? passage))
        .join("<br>"),
    ]),
  );
}
