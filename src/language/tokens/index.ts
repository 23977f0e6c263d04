import type { Span } from "../../contracts/span.js";
import { findAbbreviation, findAcronym, findDegree, findInitial } from "./abbreviation.js";
import { findCurrency, findDate, findNumber, findPhone, findShortYear } from "./number.js";
import type { Recogniser } from "./recogniser.js";
import { findEmoticon, findRun, findSymbol } from "./symbol.js";
import { findEmail, findFileName, findHandle, findUrl } from "./web-address.js";
import { findAmpersandName, findApostropheWord, findPlainWord, findWord } from "./word.js";

/** The first that knows the place wins: what holds stops, slashes or hyphens inside stands before what ends at them. */
const RECOGNISERS: Recogniser[] = [
  findPlainWord,
  findUrl,
  findEmail,
  findHandle,
  findFileName,
  findEmoticon,
  findCurrency,
  findAmpersandName,
  findDegree,
  findAcronym,
  findAbbreviation,
  findInitial,
  findPhone,
  findDate,
  findShortYear,
  findNumber,
  findApostropheWord,
  findWord,
  findRun,
  // Takes any character, so that none is lost.
  findSymbol,
];

const BLANK = /\s/;

/**
 * Tokens of `text` within `region`, in order, as Universal Dependencies cuts English (conventions of the English Web
 * Treebank). They never overlap, and every character that is not white space lies in one. Offsets into `text`.
 */
export function tokenise(text: string, region: Span = { start: 0, end: text.length }): Span[] {
  const stretch = text.slice(region.start, region.end);
  const tokens: Span[] = [];
  let at = 0;
  while (at < stretch.length) {
    if (BLANK.test(stretch[at]!)) {
      at++;
      continue;
    }
    for (const end of endsAt(stretch, at)) {
      tokens.push({ start: region.start + at, end: region.start + end });
      at = end;
    }
  }
  return tokens;
}

function endsAt(text: string, at: number): number[] {
  for (const recognise of RECOGNISERS) {
    const ends = recognise(text, at);
    if (ends) return ends;
  }
  return [at + 1];
}
