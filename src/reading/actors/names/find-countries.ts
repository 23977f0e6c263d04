import type { TokenRange } from "../../syntax/tree.js";
import { type CountryEntry, longestCountry } from "../countries.js";
import { isFirstName } from "../lexicon.js";
import { countryIn, isCapitalised, type Page } from "../page.js";
import { insertNames, type NameFound, type NameRule, nameCovering, nameFrom } from "./name.js";

interface CountryHit extends TokenRange, CountryEntry {}

/**
 * Countries, blocs, capitals and seats of government by the gazetteer. A longer name that holds one keeps it
 * ("Bank of Finland"), and so does a person ("Jordan Peele").
 */
export const findCountryNames: NameRule = (page, names) => {
  const found = findCountries(page).flatMap((hit) => {
    if (hit.uses.every((use) => use === "adjective")) return [];
    if (hit.uses.includes("people") && !hit.uses.includes("name") && !isPeople(page, hit.to - 1)) return [];
    const around = nameCovering(names, hit.from) ?? nameCovering(names, hit.to - 1);
    if (around && around.to - around.from > hit.to - hit.from && around.kind !== "LOC") return [];
    if (around?.kind === "LOC" && isPartOfPlace(page, around, hit.from, hit.to)) return [];
    if (around?.kind === "PER" && around.score > 0.3 && hit.uses.includes("capital")) return [];
    if (hit.from > 0 && isFirstName(page.tokens[hit.from - 1]!.form) && !hit.uses.includes("people"))
      return [];
    const kind = hit.uses.includes("bloc") || hit.uses.includes("seat") ? "ORG" : "LOC";
    const name = nameFrom(page, hit.from, hit.to, kind, 0.95, "country");
    return [{ ...name, country: { code: hit.code, name: hit.name, uses: hit.uses } }];
  });
  return insertNames(names, found);
};

/** A demonym that stands for people: a plural noun, not an adjective before one ("the French want", not "the French plan"). */
function isPeople(page: Page, i: number): boolean {
  const { upos, xpos, head } = page.tokens[i]!;
  if (!/^(NOUN|PROPN)$/.test(upos) && !/S$/.test(xpos)) return /s$/.test(page.words[i]!);
  return head < i || page.tokens[head]!.upos === "VERB";
}

function isPartOfPlace(page: Page, name: NameFound, from: number, to: number): boolean {
  if (name.from >= from && name.to <= to) return false;
  // "Sydney, Australia" under one tag is two places; "Gulf of Mexico" and "South Kyiv" are one.
  return !page.words.slice(name.from, name.to).includes(",");
}

/** Every word or words of the page that point to a country, the longest match first, none overlapping. */
function findCountries(page: Page): CountryHit[] {
  const { tokens } = page;
  const hits: CountryHit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isCapitalised(tokens[from]) && !/^\d+$/.test(tokens[from]!.form)) continue;
    const end = page.analysis.sentences[tokens[from]!.sentence]!.to;
    for (let to = Math.min(from + longestCountry, end); to > from; to--) {
      const entry = countryIn(page, from, to);
      if (!entry) continue;
      hits.push({ ...entry, from, to });
      from = to - 1;
      break;
    }
  }
  return hits;
}
