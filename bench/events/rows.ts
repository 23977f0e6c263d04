import { readFileSync } from "node:fs";
import type { Span } from "../../src/contracts/index.js";

/** One row of a PLV or AW file: a sentence and the pair whose event is asked for. Gold values are as the file gives them. */
export interface Row {
  /** Counted from 0. */
  row: number;
  text: string;
  /** Every stretch marked as the pair's source and target; offsets are UTF-16 code units into `text`. */
  sources: Span[];
  targets: Span[];
  /** AW asks whether the two clash; PLV what the one does to the other. AW names the class of each side ("Org:Shell"). */
  asks: "clash" | "type";
  root?: string;
  penta?: string;
  binary?: string;
}

/** Reads a file of tab-separated values with a head line and a column `marked_sentence`. Throws when it lacks one. */
export function readRows(path: string): Row[] {
  const [head = [], ...lines] = parseTable(readFileSync(path, "utf8"));
  const column = new Map(head.map((name, index) => [name, index]));
  if (!column.has("marked_sentence")) throw new Error(`${path}: no column marked_sentence`);
  return lines.map((cells, row) => {
    const cell = (name: string): string | undefined => cells[column.get(name) ?? -1];
    const gold = { root: cell("gold_root"), penta: cell("gold_penta"), binary: cell("gold_binary") };
    const asks = /^[A-Z][A-Za-z]*:\S/.test(cell("source") ?? "") ? "clash" : "type";
    return { row, asks, ...unmark(cell("marked_sentence") ?? ""), ...gold };
  });
}

/** Takes the marks out of "<s>Paris</s> met <t>Rome</t>" and keeps where they stood. */
export function unmark(marked: string): Pick<Row, "text" | "sources" | "targets"> {
  const spans: { [mark: string]: Span[] } = { s: [], t: [] };
  const open: { [mark: string]: number } = {};
  let text = "";
  for (const piece of marked.split(/(<\/?[st]>)/)) {
    const [, closing, mark] = /^<(\/?)([st])>$/.exec(piece) ?? [];
    if (!mark) text += piece;
    else if (!closing) open[mark] = text.length;
    else if (open[mark] !== undefined) spans[mark]!.push({ start: open[mark], end: text.length });
  }
  return { text, sources: spans.s!, targets: spans.t! };
}

/** Tab-separated values, where a field may be quoted and hold doubled quotation marks. */
function parseTable(source: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, plain, end] of source.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    cells.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === "\t") continue;
    if (cells.length > 1) rows.push(cells);
    cells = [];
    if (end === "") break;
  }
  return rows;
}
