import { isCapitalised, type Page } from "../page.js";
import { insertNames, type NameRule, nameCovering, nameFrom } from "./name.js";

const GENERIC = /^(cape|mount|lake|fort|gulf|isle|port|lower|upper)$/;

/** "Cape" of "Cape Orrin": a word for a kind of place begins a name and the tagger stopped there, or began after it. */
export const extendPlaces: NameRule = (page, names) => {
  const found = names.flatMap((name) => {
    if (name.kind !== "LOC" || page.titleCase[name.from]) return [];
    const alone = name.to - name.from === 1 && GENERIC.test(page.words[name.from]!);
    if (alone && joins(page, name.to) && !nameCovering(names, name.to)?.country) {
      return [nameFrom(page, name.from, name.to + 1, "LOC", name.score, "extended")];
    }
    const before = name.from - 1;
    if (!joins(page, name.from) || !isCapitalised(page.tokens[before])) return [];
    if (!GENERIC.test(page.words[before]!) || nameCovering(names, before)) return [];
    return [nameFrom(page, before, name.to, "LOC", name.score, "extended")];
  });
  return insertNames(names, found);
};

/** A capitalised word of the same sentence as the one before it. */
function joins(page: Page, i: number): boolean {
  const token = page.tokens[i];
  return isCapitalised(token) && token!.upos === "PROPN" && page.tokens[i - 1]?.sentence === token!.sentence;
}
