import { findWords, isSentence } from "../plain/form.js";
import type { PageBlock } from "./blocks.js";
import { openFragment } from "./dom.js";
import type { PageLine } from "./outside.js";

/** A line of the article; `heading` when the page sets it as one. */
export interface ArticleLine {
  text: string;
  heading: boolean;
}

const LONG = 40;

/** Words of the lines that are running text. */
export function countProse(lines: ArticleLine[]): number {
  return lines.reduce((sum, { text }) => {
    const words = findWords(text).length;
    return sum + (words >= LONG || isSentence(text) ? words : 0);
  }, 0);
}

const plainLines = (texts: string[]): ArticleLine[] =>
  texts.map((text) => ({ text: text.trim(), heading: false })).filter(({ text }) => text !== "");

/** The text of the page's JSON-LD, a line each. */
function readBody(body: string | undefined): ArticleLine[] {
  const text =
    body && /<\w/.test(body) ? openFragment(body.replace(/<(?:\/p|br)\b/gi, "\n$&")).textContent : body;
  return plainLines((text ?? "").replace(/\r/g, "\n").split("\n"));
}

/**
 * The article's lines: those that were found in the page, unless its JSON-LD carries more than twice as much (the page
 * shows only a part), or its paragraphs hold three times as much (a table or a list was taken for the article).
 */
export function chooseLines(found: PageBlock[], body: string | undefined, page: PageLine[]): ArticleLine[] {
  const extracted = found.map(({ text, element }) => ({ text, heading: /^H[1-6]$/.test(element.tagName) }));
  const given = readBody(body);
  const words = countProse(extracted);
  if (countProse(given) > 2 * words) return given;
  const paragraphs = plainLines(page.filter(({ isParagraph }) => isParagraph).map(({ text }) => text));
  return countProse(paragraphs) > 3 * words ? paragraphs : extracted;
}
