import type { Carriage, Difference, Evidence } from "../../contracts/index.js";
import { longestCommonSubsequence } from "../align.js";
import { isFunctionWord, type Word, wordsOf } from "../words.js";
import type { Part } from "./parts.js";

/** How a part stands to the fullest wording. */
export interface Comparison {
  form: Carriage["form"];
  differences: Difference[];
}

/** Share of the fullest wording's words from which a report counts as carrying it whole. */
const WHOLE = 0.95;

/** Compares what a part prints between quotation marks (all of it, when nothing is quoted) with the fullest wording. */
export function compareWithWording(part: Part, wording: Evidence[], texts: Map<string, string>): Comparison {
  const full = wording.flatMap((piece) =>
    wordsOf(texts.get(piece.report)!, [piece]).map((word) => ({ word, piece })),
  );
  const own = part.quotedWords.length > 0 ? part.quotedWords : part.contentWords;
  const pairs = longestCommonSubsequence(
    full.map(({ word }) => word.same),
    own.map((word) => word.same),
  );
  const fullText = (from: number, to: number) =>
    printed(full.slice(from, to).map(({ word, piece }) => ({ word, text: texts.get(piece.report)! })));
  const ownText = (from: number, to: number) =>
    printed(own.slice(from, to).map((word) => ({ word, text: part.source.report.text })));

  const differences: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [full.length, own.length] as const]) {
    if (nextI > i || nextJ > j) {
      const kind = nextI === i ? "added" : nextJ === j ? "cut" : "altered";
      differences.push({ kind, from: fullText(i, nextI), to: ownText(j, nextJ) });
    }
    if (nextI < full.length) {
      const [from, to] = [fullText(nextI, nextI + 1), ownText(nextJ, nextJ + 1)];
      if (from !== to && from.toLowerCase() !== to.toLowerCase())
        differences.push({ kind: "punctuation", from, to });
      else if (from !== to && nextJ > 0) differences.push({ kind: "case", from, to });
    }
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return { form: formOf(part, pairs.length, full.length, own, differences), differences };
}

function formOf(
  part: Part,
  shared: number,
  full: number,
  own: Word[],
  differences: Difference[],
): Carriage["form"] {
  if (shared === own.length && shared >= full * WHOLE) return "whole";
  if (part.quotedWords.length === 0) return "paraphrase";
  const altered = differences.some(
    ({ kind, to }) =>
      (kind === "altered" || kind === "added") &&
      to.split(/\s+/).some((word) => !isFunctionWord(word.toLowerCase())),
  );
  if (altered) return part.kind === "direct" || shared >= own.length / 2 ? "altered" : "paraphrase";
  return "cut";
}

/** Neighbouring words as the report prints them, with what stands between them. */
function printed(words: { word: Word; text: string }[]): string {
  return words
    .map(({ word, text }, index) => {
      const next = words[index + 1];
      const adjacent =
        next && next.text === text && next.word.start >= word.end && next.word.start - word.end < 4;
      return text.slice(word.start, adjacent ? next.word.start : word.end) + (next && !adjacent ? " … " : "");
    })
    .join("");
}
