import { cutClitics } from "./clitics.js";
import { JOINED_PREFIXES, JOINED_SUFFIXES } from "./lexicon.js";
import { followsWord, matchEnd, type Recogniser, recogniserOf } from "./recogniser.js";

const WORD =
  /[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]+(?:(?:['’]|_+)[\p{L}\p{M}\p{N}]+)*(?:(?<=[nN])['’](?=\s[a-z]))?/uy;
const HYPHENATED = /[-‐‑]([\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*)(?!\.\p{L})/uy;

const PLAIN_WORD = /\p{L}+(?=[\s,;)”"?!]|$)/uy;

/** A word of letters alone with nothing behind it that could make it more: most of any text, found fast. */
export const findPlainWord: Recogniser = (text, at) => {
  const end = matchEnd(PLAIN_WORD, text, at);
  return end === undefined ? undefined : cutWord(text, at, end);
};

/** A word, cut at its clitics. A hyphen parts words, except after a prefix such as "non-". */
export const findWord: Recogniser = (text, at) => {
  const bare = matchEnd(WORD, text, at);
  if (bare === undefined) return undefined;
  return cutWord(text, at, joinHyphen(text, at, bare));
};

function cutWord(text: string, at: number, end: number): number[] {
  let position = at;
  return cutClitics(text.slice(at, end)).map((length) => {
    position += length;
    return position;
  });
}

function joinHyphen(text: string, at: number, end: number): number {
  HYPHENATED.lastIndex = end;
  const match = HYPHENATED.exec(text);
  if (!match) return end;
  const prefix = JOINED_PREFIXES.has(text.slice(at, end).toLowerCase()) && !/[-‐‑]/.test(text[at - 1] ?? "");
  return prefix || JOINED_SUFFIXES.has(match[1]!.toLowerCase()) ? end + match[0].length : end;
}

/** "R&D", "AT&T", "S.&P.". */
export const findAmpersandName: Recogniser = (text, at) =>
  followsWord(text, at)
    ? undefined
    : recogniserOf(/\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\p{N}])|\p{Lu}\.&\p{Lu}\./uy)(text, at);

/** "'em", "'til", and a clitic left alone after a bracket, a quotation mark or a stop: "U.S.|'s". */
export const findApostropheWord: Recogniser = (text, at) => {
  const attached = at > 0 && !/\s/.test(text[at - 1]!);
  const pattern = attached
    ? /['’](?:s|m|d|ll|ve|re)(?![\p{L}\p{N}-])/iuy
    : /['’](?:em|til|cause|tis|twas|n)(?![\p{L}\p{N}-])/iuy;
  return recogniserOf(pattern)(text, at);
};
