import type { TokenRange } from "../../syntax/tree.js";
import type { Gender } from "../cast.js";
import { countryCode } from "../countries.js";
import { SHORT_TITLES } from "../data/roles.js";
import {
  bodyNouns,
  formerWords,
  genderOfNoun,
  isHonorific,
  officeModifiers,
  officeNouns,
} from "../lexicon.js";
import type { NameFound } from "../names/name.js";
import { nameText } from "../names/name.js";
import { countryIn, isCapitalised, type Page } from "../page.js";

/** A title as the page words it, tokens `from` to `to` with country and "former" included. */
export interface RoleFound extends TokenRange {
  title: string;
  /** Country or body the office belongs to, as we print it. */
  of?: string;
  /** ISO 3166-1 alpha-3, when `of` is a country. */
  country?: string;
  former: boolean;
  gender?: Gender;
}

/** Title words read backwards from a place in the text, with what stands before them. */
interface Walk extends TokenRange {
  title: number[];
  former: boolean;
  of?: string;
  country?: string;
  gender?: Gender;
}

/**
 * The title whose last word is token `last`: "former Italian deputy foreign minister", "Sir", "Bank of Japan Governor".
 * Undefined when that word is no title and no form of address.
 */
export function parseTitleEndingAt(page: Page, names: NameFound[], last: number): RoleFound | undefined {
  const walk: Walk = { from: last + 1, to: last + 1, title: [], former: false };
  let at = last;
  while (at >= 0 && page.tokens[at]!.sentence === page.tokens[last]!.sentence) {
    const next = stepBack(page, names, walk, at);
    if (next === undefined) break;
    at = next;
    walk.from = at + 1;
  }
  if (walk.from > last) return undefined;
  const { from, to, former, of, country, gender } = walk;
  return { from, to, title: titleText(page, walk), former, of, country, gender };
}

function stepBack(page: Page, names: NameFound[], walk: Walk, at: number): number | undefined {
  const word = page.words[at]!;
  const hasOffice = walk.title.length > 0;
  const bare = word.replace(/^(ex|then|former)-/, "");
  if (isHonorific(word) && (!hasOffice || word === "sir")) {
    walk.gender ??= genderOfNoun(abbreviation(word));
    if (abbreviation(word) in SHORT_TITLES) walk.title.unshift(at);
    return at - 1;
  }
  if (officeNouns.has(bare) && !walk.of) {
    walk.title.unshift(at);
    walk.gender ??= genderOfNoun(bare);
    if (bare !== word) walk.former = true;
    return at - 1;
  }
  if (!hasOffice) return stepOverState(page, walk, at);
  if (!walk.of && nameEndingAt(page, names, at)) return stepOverOwner(page, names, walk, at);
  if (formerWords.has(word)) {
    walk.former = true;
    return at - 1;
  }
  if ((officeModifiers.has(word) || bodyNouns.has(word)) && !walk.of) {
    walk.title.unshift(at);
    return at - 1;
  }
  if (/^[-‐–]$/.test(word)) return at - 1;
  return walk.of ? undefined : stepOverOwner(page, names, walk, at);
}

/** A country or a body of several words: "White House press secretary" is no "press secretary" of a house. */
function nameEndingAt(page: Page, names: NameFound[], at: number): boolean {
  if (at > 0 && countryIn(page, at - 1, at + 1)) return true;
  if (officeModifiers.has(page.words[at]!)) return false;
  return names.some(
    ({ to, from, kind, country }) => to === at + 1 && kind !== "PER" && (country || to - from > 1),
  );
}

/** "Secretary of State" before a name: the title does not end in an office noun. */
function stepOverState(page: Page, walk: Walk, at: number): number | undefined {
  if (!isCapitalised(page.tokens[at])) return undefined;
  for (let of = at - 1; of >= at - 6 && of > 0; of--) {
    if (page.words[of] === "of" && officeNouns.has(page.words[of - 1]!)) {
      for (let i = of - 1; i <= at; i++) walk.title.push(i);
      return of - 2;
    }
    if (!isCapitalised(page.tokens[of]) && !/^(the|and|of|for)$/.test(page.words[of]!)) return undefined;
  }
  return undefined;
}

/** The country or body before the title: "Italian", "Italy's", "the European Commission's". */
function stepOverOwner(page: Page, names: NameFound[], walk: Walk, at: number): number | undefined {
  const end = /^['’]s?$/.test(page.words[at]!) ? at : at + 1;
  for (let from = Math.max(0, end - 3); from < end; from++) {
    const text = page.analysis.text.slice(page.tokens[from]!.start, page.tokens[end - 1]!.end);
    const entry = countryIn(page, from, end);
    if (!entry) continue;
    walk.of = entry.uses.some((use) => /^(name|adjective|bloc)$/.test(use)) ? entry.name : text;
    walk.country = countryCode(entry.code);
    return from - 1;
  }
  const owner = names.find((name) => name.to === end && name.kind !== "PER");
  if (owner) {
    walk.of = owner.country ? owner.country.name : nameText(page, owner);
    walk.country = countryCode(owner.country?.code);
    return owner.from - 1;
  }
  return undefined;
}

function titleText(page: Page, { title }: Walk): string {
  return title
    .map(
      (i) =>
        SHORT_TITLES[abbreviation(page.words[i]!)] ?? page.tokens[i]!.form.replace(/^(ex|then|former)-/i, ""),
    )
    .join(" ")
    .replaceAll(" - ", "-");
}

function abbreviation(word: string): string {
  return word.replace(/\.$/, "");
}
