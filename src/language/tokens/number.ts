import { UNITS } from "./lexicon.js";
import { followsWord, matchEnd, type Recogniser, recogniserOf } from "./recogniser.js";

/** "713-555-0142", "+44", "555-0142"; a range of round figures ("500-1000") is none. */
export const findPhone = recogniserOf(
  /\+\d{1,3}(?:-\d+)*(?![\d,.])|(?:\d-)?\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|[2-9]\d\d-(?!\d\d00)\d{4}(?![\d-])|\d-\d{4}(?![\d-])/uy,
);

/** "11/28/2000", "9/11", "2025-05-15", "11-20-2000"; "1/2" is a fraction. */
export const findDate = recogniserOf(
  /\d{1,4}\/\d{1,2}\/\d{2,4}(?!\d)|(?![1-4]\/[2-58](?!\d))[01]?\d\/[0-3]?\d(?![\d/])|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}-\d{1,2}-\d{2,4}(?!\d)/uy,
);

/** "'90s", "’05". */
export const findShortYear = recogniserOf(/['’]\d\ds?(?![\p{L}\p{N}])/uy);

const FIGURE = /\d{1,2}(?::\d{2})+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d+(?:\.\d+)*|\.\d+/uy;
const ENDING = /(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/iuy;
const DECADE_ENDING = /['’]s(?![\p{L}\p{N}])/iuy;
const LETTERS = /\p{L}[\p{L}\p{M}\p{N}]*/uy;
/** "5G", "3D", "7T": a capital that makes a name, unlike "5K", "5M", "5B". */
const NAME_LETTER = /^[ADEG-JLN-Z]$/;
const STOPPED_UNIT = /[ap]\.m\.?/iuy;

/** "1,200", "10:30", "3.5", "1990s", "21st"; a unit hard on the figure is a token of its own ("10|km", "7:30|pm"). */
export const findNumber: Recogniser = (text, at) => {
  if (text[at] === "." && (followsWord(text, at) || text[at - 1] === ".")) return undefined;
  const end = matchEnd(FIGURE, text, at);
  if (end === undefined) return undefined;
  const withEnding = matchEnd(ENDING, text, end) ?? decadeEnd(text, end);
  if (withEnding !== undefined) return [withEnding];
  const stopped = matchEnd(STOPPED_UNIT, text, end);
  if (stopped !== undefined) return [end, stopped];
  const letters = matchEnd(LETTERS, text, end);
  if (letters === undefined) return [end];
  const figure = text.slice(at, end);
  const unit = text.slice(end, letters);
  const isUnit = UNITS.has(unit.toLowerCase()) && !NAME_LETTER.test(unit);
  return isUnit || /\D/.test(figure) ? [end, letters] : [letters];
};

function decadeEnd(text: string, end: number): number | undefined {
  return text[end - 1] === "0" ? matchEnd(DECADE_ENDING, text, end) : undefined;
}

/** "US$", "HK$", "A$". */
export const findCurrency = recogniserOf(/(?:US|U\.S\.|HK|NZ|CA|AU|NT|[ACRS])[$](?=\s?\d)/uy);
