import type { Evidence, Span } from "../../contracts/index.js";
import { longestCommonRun } from "../align.js";
import { evidenceOf } from "../source.js";
import { type Word, wordsOf } from "../words.js";
import type { Part } from "./parts.js";

/** Fewest quoted words for which a quotation, rather than the longest retelling, is the fullest wording. */
const QUOTED = 4;

/**
 * The fullest wording of a statement: the longest quotation, lengthened at either end by what another report quotes
 * beyond it. Every piece is printed word for word in the report it names.
 */
export function fullestWording(parts: Part[]): Evidence[] {
  const quoted = parts.filter((part) => part.quotedWords.length >= QUOTED);
  const base = longest(quoted.length > 0 ? quoted : parts, (part) =>
    quoted.length > 0 ? part.quotedWords.length : part.contentWords.length,
  );
  // A quotation inside a clause is quoted alone when another report shows it to be part of a longer sentence.
  const spans = quoted.length > 0 && base.kind === "direct" ? base.quoted : base.content;
  const pieces = spans.map((span) => evidenceOf(base.source, span));
  if (base.kind !== "direct") return pieces;
  const words = wordsOf(base.source.report.text, spans);
  let [before, after]: (Evidence | undefined)[] = [];
  for (const part of quoted) {
    if (part.source === base.source) continue;
    for (const span of part.quoted) {
      const ends = overhang(words, wordsOf(part.source.report.text, [span]), span);
      if (ends.before) before = longer(before, evidenceOf(part.source, ends.before));
      if (ends.after) after = longer(after, evidenceOf(part.source, ends.after));
    }
  }
  return [...(before ? [before] : []), ...pieces, ...(after ? [after] : [])];
}

function longest(parts: Part[], measure: (part: Part) => number): Part {
  return parts.reduce((best, part) => (measure(part) > measure(best) ? part : best));
}

function longer(a: Evidence | undefined, b: Evidence): Evidence {
  return a && a.exact.length >= b.exact.length ? a : b;
}

/** What a quotation has beyond the ends of the base, when both share an unbroken run up to the base's first or last word. */
function overhang(base: Word[], other: Word[], span: Span): { before?: Span; after?: Span } {
  const same = (word: Word) => word.same;
  const run = longestCommonRun(base.map(same), other.map(same));
  if (run.length < 2) return {};
  const end = run.b + run.length;
  return {
    before: run.a === 0 && run.b > 0 ? { start: span.start, end: other[run.b - 1]!.end } : undefined,
    after:
      run.a + run.length === base.length && end < other.length
        ? { start: other[end]!.start, end: span.end }
        : undefined,
  };
}
