import { findWords } from "../plain/form.js";
import { findBlocks } from "./blocks.js";
import { lineOf, type PageElement } from "./dom.js";

/** Something taken out of a page, with its beginning and the reason. */
export interface Omission {
  excerpt: string;
  characters: number;
  why: string;
}

/** One sort of element that is not the article's text. */
interface CleaningRule {
  select: string;
  why: string;
  detect?(element: PageElement, line: string): boolean;
}

/** Share of an element's characters that are links. */
function measureLinks(element: PageElement, line: string): number {
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += lineOf(link).length;
  return linked / Math.max(1, line.length);
}

const BOX_LABEL =
  /^(?:related|read more|read also|also read|see also|more from|more on|advertis|share this|sign up|subscribe|follow us|recommended|most popular|most read|newsletter|trending|up next|story continues|loading|tags?\b|filed under|topics:)/i;

/** What Readability leaves in. Whole elements first, so that their parts are not told one by one. */
const RULES: CleaningRule[] = [
  { select: "figure, figcaption, picture", why: "picture and its caption" },
  { select: "aside", why: "aside" },
  { select: "nav", why: "navigation" },
  { select: "form, button, select, input, label", why: "form" },
  {
    select: "ul, ol, div, section, table, h2, h3, h4",
    why: "mostly links",
    detect: (element, line) => line.length < 1500 && measureLinks(element, line) > 0.5,
  },
  {
    select: "p",
    why: "a link alone",
    detect: (element, line) => line.length < 250 && measureLinks(element, line) > 0.85,
  },
  {
    select: "ul, ol, div, section, p, h2, h3, h4",
    why: "box of the page",
    detect: (_, line) => line.length < 200 && findWords(line).length < 30 && BOX_LABEL.test(line),
  },
];

const EXCERPT = 80;

/** An omission's entry from its text on one line. */
export function describeOmission(line: string, why: string): Omission {
  const excerpt = line.length > EXCERPT ? `${line.slice(0, EXCERPT).trimEnd()}…` : line;
  return { excerpt, characters: line.length, why };
}

/** Takes out of an article what is not its text, and says of each part what it was; `lines` are its lines whole. */
export function cleanArticle(root: PageElement): { omitted: Omission[]; lines: string[] } {
  const omitted: Omission[] = [];
  const lines: string[] = [];
  const taken = new Set<PageElement>();
  for (const rule of RULES) {
    for (const element of [...root.querySelectorAll(rule.select)]) {
      if (taken.has(element)) continue;
      const line = lineOf(element);
      if (rule.detect && (line === "" || !rule.detect(element, line))) continue;
      for (const part of element.querySelectorAll("*")) taken.add(part);
      element.remove();
      const texts = findBlocks(element).map(({ text }) => text);
      if (texts.length > 0) omitted.push(describeOmission(texts.join(" "), rule.why));
      lines.push(...texts);
    }
  }
  return { omitted, lines };
}
