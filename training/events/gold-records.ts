import { readFileSync } from "node:fs";
import type { Span } from "../../src/contracts/index.js";

/** An example of PLOVER's gold standard records: a sentence, the pair in it, and the type as the tables here call it. */
export interface Example {
  text: string;
  source?: Span;
  target?: Span;
  root: string;
}

/** The types of 2016 that later versions renamed or merged; CONCEDE and RETREAT are one in the tables, YIELD. */
const RENAMED: { [type: string]: string } = {
  DEMAND: "REQUEST",
  FIGHT: "ASSAULT",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
  CONCEDE: "YIELD",
  RETREAT: "YIELD",
};

interface GoldRecord {
  event: string;
  textInfo?: { markup?: string };
}

/** Reads `gsr_cameo.txt`: the records whose text marks a source. */
export function readGoldRecords(path: string): Example[] {
  const records = JSON.parse(readFileSync(path, "utf8")) as GoldRecord[];
  return records.flatMap(({ event, textInfo }) => {
    const example = readMarkup(textInfo?.markup ?? "");
    return example.source ? [{ ...example, root: RENAMED[event] ?? event }] : [];
  });
}

/** Takes "(SRC: Peru) met (TAR: Chile)" apart; of "(SRC/TAR: …)" the first is the source, the second the target. */
export function readMarkup(markup: string): { text: string; source?: Span; target?: Span } {
  const found: { text: string; source?: Span; target?: Span } = { text: "" };
  for (const piece of markup.replace(/[{}]/g, "").split(/(\((?:SRC|TAR|SRC\/TAR|EVT): [^()]*\))/)) {
    const [, role, inner] = /^\(([A-Z/]+): ([^()]*)\)$/.exec(piece) ?? [];
    const start = found.text.length;
    found.text += inner ?? piece;
    if (inner === undefined || role === undefined) continue;
    const span = { start, end: found.text.length };
    if (role.startsWith("SRC") && !found.source) found.source = span;
    else if (role.endsWith("TAR") && !found.target) found.target = span;
  }
  return found;
}
