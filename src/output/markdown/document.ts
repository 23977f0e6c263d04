import type { Basis, Evidence, Record } from "../../contracts/index.js";
import { quotedPassage } from "../view/quoted-passage.js";
import type { Sources } from "../view/sources.js";
import { basisWords } from "../view/terms.js";
import { escapeMarkdown } from "./escape.js";

/** What every section of the Markdown document is given. `level` is the number of # before the record's title. */
export interface Document {
  record: Record;
  sources: Sources;
  explain: boolean;
  level: number;
}

export function heading({ level }: Document, below: number, text: string): string[] {
  return [`${"#".repeat(Math.min(level + below, 6))} ${text}`, ""];
}

/** A section with its heading; nothing at all when it has no lines. */
export function section(document: Document, title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [...heading(document, 1, title), ...lines, ""];
}

export function basisNote({ explain }: Document, basis: Basis): string {
  return explain ? ` *(${escapeMarkdown(basisWords(basis))})*` : "";
}

/** “The passage” [A:120–188]. */
export function quotePassage({ sources }: Document, passage: Evidence): string {
  return `${escapeMarkdown(quotedPassage(passage.exact))} ${sources.mark(passage)}`;
}
