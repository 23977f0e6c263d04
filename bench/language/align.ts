import type { Tree, TreeWord } from "./tree.js";

/**
 * Index of the found word that stands for each gold word, -1 for none: of two words with the same characters, or, within
 * a multiword token of the gold, the longest common subsequence of the lower-cased forms. As conll18_ud_eval.py of the
 * CoNLL 2018 shared task (Zeman et al. 2018), for systems that give no multiword tokens.
 */
export function alignWords(gold: Tree["words"], found: Tree["words"]): Int32Array {
  const aligned = new Int32Array(gold.length).fill(-1);
  let [g, f] = [0, 0];
  while (g < gold.length && f < found.length) {
    const { start, end, multiword } = gold[g]!;
    const mine = found[f]!;
    if (mine.start < start) f++;
    else if (multiword) {
      const [goldEnd, foundEnd] = [within(gold, g, end), within(found, f, end)];
      for (const [a, b] of commonForms(gold.slice(g, goldEnd), found.slice(f, foundEnd))) {
        aligned[g + a] = f + b;
      }
      [g, f] = [goldEnd, foundEnd];
    } else {
      if (mine.start === start && mine.end === end) aligned[g] = f++;
      g++;
    }
  }
  return aligned;
}

/** Index after the last word from `from` on that ends by `end`. */
function within(words: TreeWord[], from: number, end: number): number {
  let to = from;
  while (to < words.length && words[to]!.end <= end) to++;
  return to;
}

/** Pairs of indices of a longest common subsequence of forms, case aside. */
function commonForms(gold: TreeWord[], found: TreeWord[]): [number, number][] {
  if (gold.length === 0 || found.length === 0) return [];
  const [g, f] = [gold.length - 1, found.length - 1];
  if (gold[g]!.form.toLowerCase() === found[f]!.form.toLowerCase()) {
    return [...commonForms(gold.slice(0, g), found.slice(0, f)), [g, f]];
  }
  const [withoutGold, withoutFound] = [
    commonForms(gold.slice(0, g), found),
    commonForms(gold, found.slice(0, f)),
  ];
  return withoutGold.length >= withoutFound.length ? withoutGold : withoutFound;
}
