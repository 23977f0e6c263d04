import type { Span } from "../../contracts/index.js";

/** What stands between two wordings, word by word; case, punctuation and the shape of quotation marks count for nothing. */
export interface WordDiff {
  /** Stretches of `to` whose words `from` lacks. */
  added: Span[];
  /** Words of `from` that `to` lacks, each at the offset in `to` where they would stand. */
  cut: { at: number; text: string }[];
}

interface Word extends Span {
  key: string;
}

/** Word-level difference by longest common subsequence. Time and memory grow with the product of the two lengths. */
export function diffWords(from: string, to: string): WordDiff {
  const before = words(from);
  const after = words(to);
  const lengths = commonLengths(before, after);
  const diff: WordDiff = { added: [], cut: [] };
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i]!.key === after[j]!.key) {
      i += 1;
      j += 1;
      continue;
    }
    const [cutFrom, addedFrom] = [i, j];
    while (i < before.length || j < after.length) {
      if (i < before.length && j < after.length && before[i]!.key === after[j]!.key) break;
      if (j >= after.length || (i < before.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) i += 1;
      else j += 1;
    }
    if (j > addedFrom) diff.added.push({ start: after[addedFrom]!.start, end: after[j - 1]!.end });
    if (i > cutFrom) {
      const at = after[addedFrom]?.start ?? to.length;
      diff.cut.push({ at, text: from.slice(before[cutFrom]!.start, before[i - 1]!.end) });
    }
  }
  return diff;
}

function words(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[’'.,-][\p{L}\p{M}\p{N}]+)*/gu)].map((match) => ({
    key: match[0].toLowerCase().replaceAll("’", "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** `lengths[i][j]`: length of the longest common subsequence of the words from `i` and from `j` on. */
function commonLengths(before: Word[], after: Word[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] =
        before[i]!.key === after[j]!.key
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}
