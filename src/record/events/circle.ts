import { cosine, type Weights } from "../rarity.js";
import type { EventMention } from "./mention.js";
import type { Page } from "./page.js";

/** What can only be told from all the mentions that are compared together. */
export interface Circle {
  /** Share of the pages that name an event with the word. */
  spread(mention: EventMention): number;
  /** Share of all mentions that are of its word. */
  share(mention: EventMention): number;
  /** Cosine of all their words. */
  pagesAlike(a: Page, b: Page): number;
  /** Whether the other's page, or sentence, has a mention of the same word. */
  hasOnPage(mention: EventMention, other: EventMention): boolean;
  hasInSentence(mention: EventMention, other: EventMention): boolean;
  /** Cosine of two bags of the mentions' words, where what stands in every report of the happening says little. */
  alikeHere(a: Weights, b: Weights): number;
  /** The same, a mention of the one's word with a mention of the other's, on average. */
  wordsAlike(a: EventMention, b: EventMention): WordsAlike;
}

export interface WordsAlike {
  /** Mentions of the one with mentions of the other. */
  pairs: number;
  context: number;
  nearby: number;
  participants: number;
}

type Bag = "context" | "nearby" | "participants";

/** The least that a word weighs, of 1. */
const LEAST = 0.1;

export function drawCircle(mentions: EventMention[]): Circle {
  const pages = new Map<Page, { stems: Set<string>; inSentence: Set<string> }>();
  const byStem = new Map<string, EventMention[]>();
  for (const mention of mentions) {
    const { page, stem, sentence } = mention;
    const known = pages.get(page) ?? { stems: new Set(), inSentence: new Set() };
    known.stems.add(stem);
    known.inSentence.add(`${sentence} ${stem}`);
    pages.set(page, known);
    byStem.set(stem, [...(byStem.get(stem) ?? []), mention]);
  }
  const all = [...pages.keys()];
  const pagesWith = once((stem: string) => [...pages.values()].filter(({ stems }) => stems.has(stem)).length);
  const likePage = once((a: Page) => once((b: Page) => cosine(a.words, b.words)));
  const rarity = once((word: string) => {
    const having = all.filter(({ words }) => words.has(word)).length;
    return Math.max(LEAST, 1 - Math.log(1 + having) / Math.log(2 + all.length));
  });
  const here = once((bag: Weights) => toLengthOne(bag, rarity));
  const sums = {
    context: once((stem: string) => sum(byStem.get(stem)!.map(({ context }) => here(context)))),
    nearby: once((stem: string) => sum(byStem.get(stem)!.map(({ nearby }) => here(nearby)))),
    participants: once((stem: string) =>
      sum(byStem.get(stem)!.map(({ participants }) => here(participants))),
    ),
  };
  const wordsAlike = once((a: string) => once((b: string) => compareWords(a, b)));
  return {
    spread: ({ stem }) => pagesWith(stem) / all.length,
    share: ({ stem }) => byStem.get(stem)!.length / mentions.length,
    pagesAlike: (a, b) => likePage(a)(b),
    hasOnPage: ({ stem }, { page }) => pages.get(page)!.stems.has(stem),
    hasInSentence: ({ stem }, { page, sentence }) => pages.get(page)!.inSentence.has(`${sentence} ${stem}`),
    alikeHere: (a, b) => dot(here(a), here(b)),
    wordsAlike: (a, b) => wordsAlike(a.stem)(b.stem),
  };

  /** The mean of all cosines is the product of the sums; of a word with itself, less that of each mention with itself. */
  function compareWords(a: string, b: string): WordsAlike {
    const [some, others] = [byStem.get(a)!, byStem.get(b)!];
    const pairs = a === b ? some.length * (some.length - 1) : some.length * others.length;
    const mean = (bag: Bag) => {
      const own = a === b ? some.filter((mention) => mention[bag].size > 0).length : 0;
      return pairs === 0 ? 0 : (dot(sums[bag](a), sums[bag](b)) - own) / pairs;
    };
    return {
      pairs: a === b ? pairs / 2 : pairs,
      context: mean("context"),
      nearby: mean("nearby"),
      participants: mean("participants"),
    };
  }
}

/** The same function, which works out each answer once. */
function once<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key)!;
  };
}

function toLengthOne(bag: Weights, rarity: (word: string) => number): Weights {
  const weighed = [...bag].map(([word, weight]) => [word, weight * rarity(word)] as const);
  const length = Math.hypot(...weighed.map(([, weight]) => weight));
  return new Map(weighed.map(([word, weight]) => [word, weight / length]));
}

function sum(bags: Weights[]): Weights {
  const all: Weights = new Map();
  for (const bag of bags) for (const [word, weight] of bag) all.set(word, (all.get(word) ?? 0) + weight);
  return all;
}

function dot(a: Weights, b: Weights): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [word, weight] of small) product += weight * (large.get(word) ?? 0);
  return product;
}
