import { isCapitalised, type Page } from "../page.js";
import { insertNames, type NameFound, type NameRule, nameFrom } from "./name.js";

/** 'Robert C. "Bobby" Harlow', which the tagger takes apart at the marks, is one name. */
export const joinNicknames: NameRule = (page, names) => {
  const joined = names.flatMap((name) => {
    const nickname = name.to + 1;
    const surname = name.to + 3;
    const marked = isMark(page, name.to) && isMark(page, name.to + 2);
    if (name.kind !== "PER" || !marked || !isName(page, nickname) || !isName(page, surname)) return [];
    return [nameFrom(page, name.from, endOfName(names, surname), "PER", name.score, "nickname")];
  });
  return insertNames(names, joined);
};

function isMark(page: Page, i: number): boolean {
  return /^["“”‘’']$|^``$|^''$/.test(page.tokens[i]?.form ?? "");
}

function isName(page: Page, i: number): boolean {
  const token = page.tokens[i];
  return isCapitalised(token) && token?.upos === "PROPN" && page.tokens[i - 1]!.sentence === token.sentence;
}

function endOfName(names: NameFound[], surname: number): number {
  return names.find(({ from, to }) => from <= surname && surname < to)?.to ?? surname + 1;
}
