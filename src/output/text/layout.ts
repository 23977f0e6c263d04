import type { Basis, Record, Statement } from "../../contracts/index.js";
import { printable } from "../view/printable.js";
import type { Sources } from "../view/sources.js";
import { basisWords, SUPPORT_GLYPH } from "../view/terms.js";
import { columns, cutColumns } from "./columns.js";
import type { Paint } from "./paint.js";
import { wrap } from "./wrap.js";

/** What every section of the terminal page is given. */
export interface Layout {
  record: Record;
  sources: Sources;
  paint: Paint;
  width: number;
  explain: boolean;
}

const NARROW = 72;
const NAME_COLUMNS = 24;

/** A wrapped paragraph; `text` may hold paint, so what comes from a report goes through `printable` before. */
export function paragraph({ width }: Layout, text: string, first = "", rest?: string): string[] {
  return wrap(text, width, first, rest);
}

export function section({ paint }: Layout, title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ["", paint.heading(title.toUpperCase()), "", ...lines];
}

export function glyph({ paint }: Layout, support: Statement["support"]): string {
  const mark = SUPPORT_GLYPH[support];
  if (support === "conflicting") return paint.conflict(mark);
  return support === "sole" ? paint.alone(mark) : paint.agreed(mark);
}

export function basisNote({ explain, paint }: Layout, basis: Basis): string {
  return explain ? ` ${paint.faint(`{${printable(basisWords(basis))}}`)}` : "";
}

/** The name of a report at the head of a line, padded to a column; its key where the page is too narrow for names. */
export function reportName({ record, sources, width }: Layout, id: string): string {
  if (width < NARROW) return sources.key(id);
  const names = record.reports.map(({ label }) => cutColumns(printable(label), NAME_COLUMNS)[0] ?? "");
  const name = names[record.reports.findIndex((report) => report.id === id)] ?? sources.key(id);
  return name + " ".repeat(Math.max(...names.map(columns)) - columns(name));
}
