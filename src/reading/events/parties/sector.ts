import { labelsByWord, readWordLists } from "../word-lists.js";

const sectors = labelsByWord(readWordLists("sectors.txt"));
const LONGEST = 4;

/** Marks words for a party that do not tell its sector: "the group". */
const UNTOLD = "-";

/** Whether the words stand for somebody, of whatever sector. */
export const isPartyWord = (lemma: string): boolean => sectors.has(lemma);

/** PLOVER sector told by the listed words that end a phrase of lower-case lemmas: "MIL" for "two turkish soldier". */
export function sectorOfHead(lemmas: string[]): string | undefined {
  for (let from = Math.max(0, lemmas.length - LONGEST); from < lemmas.length; from++) {
    const found = sectors.get(lemmas.slice(from).join(" "));
    const told = found?.find((sector) => sector !== UNTOLD);
    if (told) return told;
  }
  return undefined;
}

/** The same by the last listed words anywhere in it: "GOV" for "minister for trade". */
export function findSector(lemmas: string[]): string | undefined {
  for (let to = lemmas.length; to > 0; to--) {
    const found = sectorOfHead(lemmas.slice(0, to));
    if (found) return found;
  }
  return undefined;
}

/** The sector of one word or fixed phrase, exactly as listed. */
export function sectorOf(words: string): string | undefined {
  return sectors.get(words.toLowerCase())?.find((sector) => sector !== UNTOLD);
}
