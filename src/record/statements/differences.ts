import type { Carriage, Difference } from "../../contracts/index.js";
import { longestCommonSubsequence } from "../align.js";
import { isFunctionWord } from "../words.js";
import type { Part } from "./parts.js";
import type { Wording, WordingWord } from "./wording.js";

/** How a part stands to the fullest wording. */
export interface Comparison {
  form: Carriage["form"];
  differences: Difference[];
}

/** Share of the fullest wording's words from which a report counts as carrying it whole. */
const WHOLE = 0.95;

/** Compares what a part prints between quotation marks with the fullest wording; a retelling has no wording to compare. */
export function compareWithWording(part: Part, wording: Wording): Comparison {
  const own = (wording.quoted ? part.quotedWords : part.contentWords).map((word) => ({
    ...word,
    text: part.source.report.text,
  }));
  const full = wording.words;
  const same = (words: WordingWord[]) => words.map((word) => word.same);
  const pairs = longestCommonSubsequence(same(full), same(own));
  const whole = pairs.length === own.length && pairs.length >= full.length * WHOLE;
  if (!wording.quoted || own.length === 0) return { form: whole ? "whole" : "paraphrase", differences: [] };
  const differences = differencesBetween(full, own, pairs);
  return { form: whole ? "whole" : changesWords(differences) ? "altered" : "cut", differences };
}

function differencesBetween(
  full: WordingWord[],
  own: WordingWord[],
  pairs: [number, number][],
): Difference[] {
  const differences: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [full.length, own.length] as const]) {
    if (nextI > i || nextJ > j) {
      const kind = nextI === i ? "added" : nextJ === j ? "cut" : "altered";
      differences.push({ kind, from: printed(full.slice(i, nextI)), to: printed(own.slice(j, nextJ)) });
    }
    if (nextI < full.length) differences.push(...spellingDifference(full[nextI]!, own[nextJ]!));
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return differences;
}

/** Accents and shouting; the capitals of a headline or of a sentence's first word are no difference. */
function spellingDifference(full: WordingWord, own: WordingWord): Difference[] {
  const [from, to] = [printed([full]), printed([own])];
  if (from.toLowerCase() !== to.toLowerCase()) return [{ kind: "punctuation", from, to }];
  return shouted(from) !== shouted(to) ? [{ kind: "case", from, to }] : [];
}

function shouted(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function changesWords(differences: Difference[]): boolean {
  return differences.some(
    ({ kind, from, to }) =>
      (kind === "altered" || kind === "added") &&
      `${from} ${to}`
        .trim()
        .split(/\s+/)
        .some((word) => !isFunctionWord(word.toLowerCase())),
  );
}

/** Neighbouring words as they are printed, with what stands between them; " … " where they are not neighbours. */
function printed(words: WordingWord[]): string {
  return words
    .map(({ start, end, text }, index) => {
      const next = words[index + 1];
      const adjacent = next && next.text === text && next.start >= end && next.start - end < 4;
      return text.slice(start, adjacent ? next.start : end) + (next && !adjacent ? " … " : "");
    })
    .join("");
}
