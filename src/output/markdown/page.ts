import type { Record } from "../../contracts/index.js";
import { sourcesOf } from "../view/sources.js";
import { summaryLine } from "../view/summary.js";
import { FORM_MEANING, FORM_WORDS, SUPPORT_GLYPH, SUPPORT_MEANING } from "../view/terms.js";
import { actorTable } from "./actors.js";
import { coverageTable } from "./coverage.js";
import { type Document, heading, section } from "./document.js";
import { escapeMarkdown } from "./escape.js";
import { eventTable } from "./events.js";
import { findingList } from "./findings.js";
import { boardTable, positionTable } from "./positions.js";
import { reportTable } from "./reports.js";
import { statementSections } from "./statements.js";
import { timelineTable } from "./timeline.js";

export interface MarkdownOptions {
  /** Name the rule and the score behind each line. */
  explain?: boolean;
}

/** The record as a GitHub Flavored Markdown document. */
export function renderMarkdown(record: Record, { explain = false }: MarkdownOptions = {}): string {
  const document = { record, sources: sourcesOf(record), explain, level: 1 };
  const lines = [...recordLines(document), ...section(document, "Marks", legend())];
  return `${lines.join("\n").trimEnd()}\n`;
}

function recordLines(document: Document): string[] {
  const { record } = document;
  return [
    ...heading(document, 0, escapeMarkdown(record.title)),
    summaryLine(record),
    "",
    ...section(document, "Reports", reportTable(document)),
    ...section(document, "Who carries what", coverageTable(document)),
    ...section(document, "Who said what", statementSections(document)),
    ...section(document, "Positions board", boardTable(document)),
    ...section(document, "Positions and conditions", positionTable(document)),
    ...section(document, "Where the reports differ", findingList(document)),
    ...section(document, "Who did what to whom", eventTable(document)),
    ...section(document, "Timeline", timelineTable(document)),
    ...section(document, "Actors", actorTable(document)),
    ...record.apart.flatMap((other) => [
      ...heading(document, 1, "Set apart: tells of another happening"),
      ...recordLines({ ...document, record: other, level: document.level + 2 }),
    ]),
  ];
}

function legend(): string[] {
  return [
    ...(["corroborated", "sole", "conflicting"] as const).map(
      (support) => `- ${SUPPORT_GLYPH[support]} ${support}: ${SUPPORT_MEANING[support]}`,
    ),
    ...(["whole", "cut", "altered", "paraphrase"] as const).map(
      (form) => `- ${FORM_WORDS[form]}: ${FORM_MEANING[form]}`,
    ),
    "- \\[A:120–188\\]: characters 120 to 188 of report A, counted from 0, the last one excluded",
  ];
}
