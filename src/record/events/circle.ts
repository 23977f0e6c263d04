import { cosine } from "../rarity.js";
import type { EventMention } from "./mention.js";
import type { Page } from "./page.js";

/** What can only be told from all the mentions that are compared together. */
export interface Circle {
  /** Share of the pages that name an event with the word. */
  spread(mention: EventMention): number;
  /** How much a word tells the pages apart, 0.1 to 1: what stands in every report of a happening says little. */
  rarity(word: string): number;
  /** Cosine of all their words. */
  pagesAlike(a: Page, b: Page): number;
  /** Whether the other's page, or sentence, has a mention of the same word. */
  hasOnPage(mention: EventMention, other: EventMention): boolean;
  hasInSentence(mention: EventMention, other: EventMention): boolean;
}

const LEAST = 0.1;

export function drawCircle(mentions: EventMention[]): Circle {
  const pages = new Map<Page, { stems: Set<string>; inSentence: Set<string> }>();
  for (const { page, stem, sentence } of mentions) {
    const known = pages.get(page) ?? { stems: new Set(), inSentence: new Set() };
    known.stems.add(stem);
    known.inSentence.add(`${sentence} ${stem}`);
    pages.set(page, known);
  }
  const all = [...pages.keys()];
  const alike = new Map<Page, Map<Page, number>>();
  const rarities = new Map<string, number>();
  return {
    spread: ({ stem }) => [...pages.values()].filter(({ stems }) => stems.has(stem)).length / all.length,
    rarity(word) {
      const known = rarities.get(word);
      if (known !== undefined) return known;
      const having = all.filter(({ words }) => words.has(word)).length;
      const rarity = Math.max(LEAST, 1 - Math.log(1 + having) / Math.log(2 + all.length));
      rarities.set(word, rarity);
      return rarity;
    },
    pagesAlike(a, b) {
      const row = alike.get(a) ?? new Map<Page, number>();
      alike.set(a, row);
      const known = row.get(b);
      if (known !== undefined) return known;
      const found = cosine(a.words, b.words);
      row.set(b, found);
      return found;
    },
    hasOnPage: ({ stem }, { page }) => pages.get(page)!.stems.has(stem),
    hasInSentence: ({ stem }, { page, sentence }) => pages.get(page)!.inSentence.has(`${sentence} ${stem}`),
  };
}
