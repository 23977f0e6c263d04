import type { Attribution, Quote } from "../../../contracts/index.js";
import type { Stretch } from "./stretch.js";

const NAMED =
  /\b(?:dubbed|nicknamed|so-called|known as|called|termed|named|christened|aka|a\.k\.a\.)(?: (?:the|a|an|as))?\s*[“"‘']$/i;
/** Said of a name in anybody's mouth; "what he called" is the speaker's own word. */
const HELD_AT_DISTANCE = /\b(?:dubbed|nicknamed|so-called|known as)(?: (?:the|a|an|as))?\s*[“"‘']$/i;
const TITLED =
  /\b(?:titled|entitled|headlined|(?:book|novel|memoir|film|movie|song|album|play|series|show|drama|poem|essay|podcast|bestseller|documentary)s?,?)\s*[“"‘']$/i;
const FIRST_NAME = /\p{Lu}\p{L}+ [“"‘']$/u;
const SURNAME = /^[”"’'] \p{Lu}\p{L}+/u;
/** Fewer words than this and no sentence: a word held at a distance, not somebody's statement. */
const PHRASE = 4;
const REACH = 40;

/** What each stretch between quotation marks is; `attributions` decide before its form does. */
export function useOfQuotes(text: string, quotes: Stretch[], attributions: Attribution[]): Quote[] {
  return quotes.map((quote) => {
    const { start, end } = quote;
    const speech = attributions
      .filter((one) => one.content.some((span) => span.start <= start && end <= span.end))
      .sort((a, b) => sizeOf(a) - sizeOf(b))[0];
    if (speech && quote.depth === 0 && !isHeldAtDistance(text, start)) {
      const score = speech.source ? speech.basis.score : speech.basis.score / 2;
      const use = speech.source ? "statement" : "unattributed";
      return { start, end, use, attribution: speech.id, basis: { rule: "in-attribution", score } };
    }
    return { start, end, ...useByForm(text, quote) };
  });
}

/** Whether the quotation that begins at `start` is a name held at a distance: "the so-called “grey strip”". */
export function isHeldAtDistance(text: string, start: number): boolean {
  return HELD_AT_DISTANCE.test(text.slice(Math.max(0, start - REACH), start));
}

const sizeOf = ({ content }: Attribution) => content.reduce((sum, { start, end }) => sum + end - start, 0);

function useByForm(text: string, { start, end }: Stretch): Pick<Quote, "use" | "basis"> {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const words = text.slice(start, end).trim().split(/\s+/);
  if (isNaming(before, after, words)) return { use: "term", basis: { rule: "naming", score: 0.9 } };
  if (TITLED.test(before)) return { use: "work", basis: { rule: "titled-work", score: 0.9 } };
  if (words.length >= PHRASE || /[.!?]$/.test(words.at(-1)!)) {
    const rule = words.every(isTitleWord) ? "title-case" : "no-speaker";
    return { use: rule === "title-case" ? "work" : "unattributed", basis: { rule, score: 0.5 } };
  }
  return { use: "term", basis: { rule: "short-phrase", score: 0.6 } };
}

export const isNaming = (before: string, after: string, words: string[]): boolean =>
  NAMED.test(before) || (FIRST_NAME.test(before) && SURNAME.test(after) && words.length <= 2);

const isTitleWord = (word: string) =>
  /^[\p{Lu}\p{N}]/u.test(word) || /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/.test(word);
