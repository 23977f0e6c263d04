import {
  LEADING_ABBREVIATIONS,
  NEEDS_CAPITAL,
  NEEDS_FIGURE,
  SENTENCE_OPENERS,
  TRAILING_ABBREVIATIONS,
} from "./lexicon.js";
import { followsWord, type Recogniser, recogniserOf } from "./recogniser.js";

/** "U.S.", "a.m.", "e.g.", and "U.S" where the last stop is missing. */
const STOPPED_LETTERS = /(?:\p{L}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}.])/uy;

export const findAcronym: Recogniser = (text, at) =>
  followsWord(text, at) ? undefined : recogniserOf(STOPPED_LETTERS)(text, at);

/** "Ph.D.", "M.Sc.", "D.Phil.". */
export const findDegree = recogniserOf(
  /(?:Ph\.D|M\.Sc|B\.Sc|D\.Phil|LL\.[BDM]|M\.Phil|Ed\.D)\.?(?![\p{L}\p{N}])/uy,
);

const SHORT_WORD = /(\p{L}{1,6})\.(?![\p{L}\p{N}]*\.\p{L})/uy;
const BEFORE_FIGURE = /^\s*[\d#]/;

/** "Gen.", "Inc.", "Sept.", "No. 10": a listed word with its stop. */
export const findAbbreviation: Recogniser = (text, at) => {
  if (followsWord(text, at)) return undefined;
  SHORT_WORD.lastIndex = at;
  const match = SHORT_WORD.exec(text);
  if (!match) return undefined;
  const written = match[1]!;
  const word = written.toLowerCase();
  const end = at + match[0].length;
  if (!LEADING_ABBREVIATIONS.has(word) && !TRAILING_ABBREVIATIONS.has(word)) return undefined;
  if (NEEDS_CAPITAL.has(word) && written === word) return undefined;
  if (NEEDS_FIGURE.has(word) && !BEFORE_FIGURE.test(text.slice(end, end + 4))) return undefined;
  return [end];
};

const INITIAL = /\p{Lu}\.(?=\s*["“(]?\p{Lu})/uy;
const NAME_BEFORE = /(?:^|[("'“‘\s]|\.)(?:\p{Lu}[\p{L}\p{M}'’-]*|\p{Lu}\p{Ll}{1,4}\.|\p{Lu}\.)?\s*$/u;
const WORD_AFTER = /\s*["“(]?([\p{L}'’]+)/uy;

/** "J. Doe", "John Q. Public": a capital and its stop inside a name. */
export const findInitial: Recogniser = (text, at) => {
  if (followsWord(text, at)) return undefined;
  INITIAL.lastIndex = at;
  if (!INITIAL.test(text)) return undefined;
  if (!NAME_BEFORE.test(text.slice(Math.max(0, at - 40), at)) && text[at] === "I") return undefined;
  WORD_AFTER.lastIndex = at + 2;
  const next = WORD_AFTER.exec(text)?.[1] ?? "";
  return next.length > 1 && SENTENCE_OPENERS.has(next.toLowerCase()) ? undefined : [at + 2];
};
