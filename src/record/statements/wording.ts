import type { Evidence, Span } from "../../contracts/index.js";
import { longestCommonRun } from "../align.js";
import { evidenceOf } from "../source.js";
import { type Word, wordsOf } from "../words.js";
import type { Part } from "./parts.js";

/** Fewest quoted words for which a quotation, rather than the longest retelling, is the fullest wording. */
const QUOTED = 4;

/** A word of the fullest wording and the text it is printed in. */
export interface WordingWord extends Word {
  text: string;
}

/** The fullest wording of a statement. Every piece is printed word for word in the report it names. */
export interface Wording {
  /** The part whose wording it is, in the main. */
  base: Part;
  pieces: Evidence[];
  /** Whether `words` stand between quotation marks; otherwise nobody quotes enough and a retelling is all there is. */
  quoted: boolean;
  /** The words other reports are compared with. */
  words: WordingWord[];
}

/** The longest quotation, lengthened at either end by what another report quotes beyond it; else the longest retelling. */
export function fullestWording(parts: Part[]): Wording {
  const quoting = parts.filter((part) => part.quotedWords.length >= QUOTED);
  const quoted = quoting.length > 0;
  const base = quoted
    ? longest(quoting, (part) => part.quotedWords.length - (inHeadline(part) ? 0.5 : 0))
    : longest(parts, (part) => part.contentWords.length);
  // A clause around a quotation shows what it is about; a whole quotation needs none.
  const pieces = (base.kind === "direct" ? base.quoted : base.content).map((span) =>
    evidenceOf(base.source, span),
  );
  const words = printedIn(base, quoted ? base.quotedWords : base.contentWords);
  if (!quoted) return { base, pieces, quoted, words };
  const [before, after] = findBeyond(base, quoting);
  return {
    base,
    pieces: [
      ...(before ? [evidenceOf(before.part.source, before.span)] : []),
      ...pieces,
      ...(after ? [evidenceOf(after.part.source, after.span)] : []),
    ],
    quoted,
    words: [...wordsBeyond(before), ...words, ...wordsBeyond(after)],
  };
}

/** Between equals the text's wording is shown, not the headline's capitals. */
function inHeadline({ source, content }: Part): boolean {
  return source.report.blocks.some(
    ({ kind, start, end }) => kind === "headline" && start <= content[0]!.start && content[0]!.end <= end,
  );
}

interface Beyond {
  part: Part;
  span: Span;
}

/** The longest stretch that another report quotes before the base's first word, and after its last. */
function findBeyond(base: Part, quoting: Part[]): [Beyond | undefined, Beyond | undefined] {
  let [before, after]: (Beyond | undefined)[] = [];
  for (const part of quoting) {
    if (part.source === base.source) continue;
    let met = false;
    for (const span of part.quoted) {
      const words = wordsOf(part.source.report.text, [span]);
      const run = longestCommonRun(base.quotedWords.map(same), words.map(same));
      const [first, last] = [run.b, run.b + run.length];
      if (run.length >= 2) {
        met = true;
        if (run.a === 0 && first > 0)
          before = longer(before, { part, span: { start: span.start, end: words[first - 1]!.end } });
        if (run.a + run.length === base.quotedWords.length && last < words.length) {
          after = longer(after, { part, span: { start: words[last]!.start, end: span.end } });
        }
      } else if (met) after = longer(after, { part, span });
      else before = longer(before, { part, span });
    }
  }
  return [before, after];
}

const same = (word: Word) => word.same;

function longest(parts: Part[], measure: (part: Part) => number): Part {
  return parts.reduce((best, part) => (measure(part) > measure(best) ? part : best));
}

function longer(a: Beyond | undefined, b: Beyond): Beyond {
  return a && a.span.end - a.span.start >= b.span.end - b.span.start ? a : b;
}

function wordsBeyond(beyond: Beyond | undefined): WordingWord[] {
  return beyond ? printedIn(beyond.part, wordsOf(beyond.part.source.report.text, [beyond.span])) : [];
}

function printedIn(part: Part, words: Word[]): WordingWord[] {
  return words.map((word) => ({ ...word, text: part.source.report.text }));
}
