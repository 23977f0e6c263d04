import { cosine, rarityOf, type Weights } from "../rarity.js";
import type { Circle } from "./circle.js";
import type { EventMention } from "./mention.js";

/** What is measured of two mentions, in the order of `compareMentions`. All are between 0 and 1. */
export const FEATURES = [
  "same lemma",
  "same stem",
  "same line",
  "same heading",
  "known, other line",
  "one is a pronoun",
  "both verbs",
  "verb and noun",
  "rarity",
  "both saying",
  "pages alike",
  "sentences alike",
  "nearby alike",
  "doers alike",
  "doers differ",
  "patients alike",
  "patients differ",
  "participants alike",
  "participants differ",
  "names alike",
  "names differ",
  "numbers shared",
  "numbers differ",
  "days shared",
  "days differ",
  "same page",
  "same sentence",
  "close by",
  "both at the top",
  "spread",
  "trigger in the other's sentence",
  "one is plural",
  "one is another",
  "better match on the page",
  "better match in the sentence",
  "line tightness",
  "sentences alike here",
  "nearby alike here",
  "participants alike here",
  "names alike here",
  "doers alike here",
  "patients alike here",
  "share a sense",
  "senses alike",
  "one means the wider",
  "share a wider sense",
] as const;

const SAYING = "say";
const TOP = 3;
const CLOSE = 3;

/** How two mentions compare, a number for each of `FEATURES`. Symmetrical. */
export function compareMentions(a: EventMention, b: EventMention, circle: Circle): number[] {
  const samePage = a.page === b.page;
  const known = a.meaning.lines.size > 0 && b.meaning.lines.size > 0;
  const sameLine = intersect(a.meaning.lines, b.meaning.lines);
  return [
    flag(a.lemma === b.lemma),
    flag(a.stem === b.stem),
    flag(sameLine),
    flag(intersect(a.meaning.headings, b.meaning.headings)),
    flag(known && !sameLine && a.stem !== b.stem),
    flag(a.isPronoun || b.isPronoun),
    flag(a.isVerb && b.isVerb),
    flag(a.isVerb !== b.isVerb),
    Math.min(rarityOf(a.lemma), rarityOf(b.lemma)) / 6.5,
    flag(a.meaning.headings.has(SAYING) && b.meaning.headings.has(SAYING)),
    circle.pagesAlike(a.page, b.page),
    cosine(a.context, b.context),
    cosine(a.nearby, b.nearby),
    ...alikeAndDiffer(a.doers, b.doers),
    ...alikeAndDiffer(a.patients, b.patients),
    ...alikeAndDiffer(a.participants, b.participants),
    ...alikeAndDiffer(a.names, b.names),
    flag(intersect(a.numbers, b.numbers)),
    flag(a.numbers.size > 0 && b.numbers.size > 0 && !intersect(a.numbers, b.numbers)),
    flag(intersect(a.days, b.days)),
    flag(a.days.size > 0 && b.days.size > 0 && !intersect(a.days, b.days)),
    flag(samePage),
    flag(samePage && a.sentence === b.sentence),
    flag(samePage && Math.abs(a.sentence - b.sentence) <= CLOSE),
    flag(a.sentence < TOP && b.sentence < TOP),
    Math.min(circle.spread(a), circle.spread(b)),
    flag(a.context.has(b.lemma) || b.context.has(a.lemma)),
    flag(a.isPlural !== b.isPlural && !a.isVerb && !b.isVerb),
    flag(a.isAnother || b.isAnother),
    a.stem === b.stem ? 0 : (flag(circle.hasOnPage(a, b)) + flag(circle.hasOnPage(b, a))) / 2,
    a.stem === b.stem ? 0 : (flag(circle.hasInSentence(a, b)) + flag(circle.hasInSentence(b, a))) / 2,
    tightness(a, b),
    cosine(a.context, b.context, circle.rarity),
    cosine(a.nearby, b.nearby, circle.rarity),
    cosine(a.participants, b.participants, circle.rarity),
    cosine(a.names, b.names, circle.rarity),
    cosine(a.doers, b.doers, circle.rarity),
    cosine(a.patients, b.patients, circle.rarity),
    ...senseKinship(a, b),
  ];
}

const flag = (is: boolean): number => (is ? 1 : 0);

function intersect<T>(a: Set<T>, b: Set<T>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const one of small) if (large.has(one)) return true;
  return false;
}

/** The share of their lines that two words have in common (Jaccard). */
function tightness(a: EventMention, b: EventMention): number {
  let shared = 0;
  for (const line of a.meaning.lines) if (b.meaning.lines.has(line)) shared++;
  return shared === 0 ? 0 : shared / (a.meaning.lines.size + b.meaning.lines.size - shared);
}

function senseKinship({ senses: a }: EventMention, { senses: b }: EventMention): number[] {
  if (!a || !b) return [0, 0, 0, 0];
  let shared = 0;
  for (const sense of a.own) if (b.own.has(sense)) shared++;
  return [
    flag(shared > 0),
    shared / Math.max(1, Math.min(a.own.size, b.own.size)),
    flag(intersect(a.own, b.wider) || intersect(a.wider, b.own)),
    flag(intersect(a.wider, b.wider)),
  ];
}

/** How much two bags share, and whether both hold something yet share nothing. */
function alikeAndDiffer(a: Weights, b: Weights): [number, number] {
  const alike = cosine(a, b);
  return [alike, flag(a.size > 0 && b.size > 0 && alike === 0)];
}
