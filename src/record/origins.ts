import type { Report } from "../contracts/index.js";
import { clusters } from "./clusters.js";
import { wordsOf } from "./words.js";

const SHINGLE = 6;
/** Share of the shorter report's shingles that the longer one repeats, from which the two count as one origin. */
const COPIED = 0.4;
const QUOTED = /[“"][^“”"]*[”"]/g;

/**
 * The number of the origin, from 1, of each report. Reports that share long runs of words outside quotation marks are
 * copies of one text (Broder's shingling and containment, 1997); shared quotations alone prove nothing.
 */
export function findOrigins(reports: Report[]): number[] {
  const shingled = reports.map(shingles);
  const copies: [number, number][] = [];
  for (let a = 0; a < reports.length; a++) {
    for (let b = a + 1; b < reports.length; b++) {
      if (containment(shingled[a]!, shingled[b]!) >= COPIED) copies.push([a, b]);
    }
  }
  const origins = new Array<number>(reports.length);
  for (const [index, group] of clusters(reports.length, copies).entries()) {
    for (const member of group) origins[member] = index + 1;
  }
  return origins;
}

function shingles(report: Report): Set<string> {
  const body = report.blocks.filter((block) => block.kind === "paragraph");
  const found = new Set<string>();
  for (const { start, end } of body) {
    for (const stretch of report.text.slice(start, end).split(QUOTED)) {
      const words = wordsOf(stretch, [{ start: 0, end: stretch.length }]).map((word) => word.same);
      for (let i = 0; i + SHINGLE <= words.length; i++) found.add(words.slice(i, i + SHINGLE).join(" "));
    }
  }
  return found;
}

function containment(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size;
}
