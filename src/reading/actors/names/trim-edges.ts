import { formerWords, isHonorific, officeModifiers, officeNouns } from "../lexicon.js";
import { countryIn, opensSentence, type Page } from "../page.js";
import { type NameFound, type NameRule, nameFrom } from "./name.js";

/** "the Danes" → "Danes"; "Olsen's" → "Olsen"; for persons "President Olsen" → "Olsen". */
export const trimEdges: NameRule = (page, names) =>
  names.flatMap((name) => {
    let { from, to } = name;
    while (from < to && isLoose(page, from, name)) from++;
    while (to > from && isTail(page, to - 1, name)) to--;
    if (from === to || !/\p{Lu}/u.test(page.analysis.text.slice(name.start, name.end))) return [];
    if (from === name.from && to === name.to) return [name];
    return [nameFrom(page, from, to, name.kind, name.score, "trimmed")];
  });

function isLoose(page: Page, i: number, name: NameFound): boolean {
  const word = page.words[i]!;
  const { xpos } = page.tokens[i]!;
  if (!/[\p{L}\p{N}]/u.test(word) || /^(a|an|the)$/.test(word)) return true;
  if (opensSentence(page, i) && i + 1 < name.to && /^(JJ|RB|IN|CC|UH|VB)/.test(xpos)) return true;
  if (name.kind !== "PER" || i + 1 >= name.to) return false;
  if (countryIn(page, i, i + 1)) return isTitleWord(page.words[i + 1]!);
  return isHonorific(word) || isTitleWord(word);
}

/** Possessive marks, stops, and after a person's name anything in small letters. */
function isTail(page: Page, i: number, name: NameFound): boolean {
  const { form } = page.tokens[i]!;
  if (/^['’]s?$/.test(form) || !/[\p{L}\p{N}]/u.test(form)) return true;
  return name.kind === "PER" && i > name.from && /^\p{Ll}/u.test(form);
}

function isTitleWord(word: string): boolean {
  return officeNouns.has(word) || officeModifiers.has(word) || formerWords.has(word);
}
