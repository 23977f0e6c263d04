import { rarityOf } from "../../rarity.js";
import { turn } from "../directions.js";
import type { EventMention } from "../mention.js";
import { differ, type Features, flag, intersect, overlap } from "./measures.js";

const SAYING = "say";
/** Rarity of a word no list knows. */
const RAREST = 6.5;

/** The words that name the two events: whether they are one word, or can mean the same. */
export function compareTriggers(a: EventMention, b: EventMention): Features {
  const sameLine = intersect(a.meaning.lines, b.meaning.lines);
  return {
    "same lemma": flag(a.lemma === b.lemma),
    "same stem": flag(a.stem === b.stem),
    "same line": flag(sameLine),
    "same heading": flag(intersect(a.meaning.headings, b.meaning.headings)),
    "line tightness": overlap(a.meaning.lines, b.meaning.lines),
    "known, other line": flag(differ(a.meaning.lines, b.meaning.lines) && a.stem !== b.stem),
    "same words": overlap(a.phrase, b.phrase),
    "one is several words": flag(a.phrase.size > 1 !== b.phrase.size > 1),
    "both are several words": flag(a.phrase.size > 1 && b.phrase.size > 1),
    "begin alike": Math.max(beginAlike(a.lemma, b.lemma), beginAlike(a.form, b.form)),
    "spelt alike": Math.max(speltAlike(a.lemma, b.lemma), speltAlike(a.form, b.form)),
    "point alike": turn(a.directions.trigger, b.directions.trigger),
    "phrases point alike": turn(a.directions.phrase, b.directions.phrase),
    rarity: Math.min(rarityOf(a.lemma), rarityOf(b.lemma)) / RAREST,
    "one is a pronoun": flag(a.isPronoun || b.isPronoun),
    "both verbs": flag(a.isVerb && b.isVerb),
    "verb and noun": flag(a.isVerb !== b.isVerb),
    "same tag": flag(a.xpos === b.xpos),
    "both saying": flag(a.meaning.headings.has(SAYING) && b.meaning.headings.has(SAYING)),
    "one is plural": flag(a.isPlural !== b.isPlural && !a.isVerb && !b.isVerb),
    "one is another": flag(a.isAnother || b.isAnother),
  };
}

/** The share of the longer word that both begin with. */
function beginAlike(a: string, b: string): number {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++;
  return same / Math.max(a.length, b.length, 1);
}

/** How many runs of three letters two words share (Dice). */
function speltAlike(a: string, b: string): number {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  let shared = 0;
  for (const run of one) if (other.has(run)) shared++;
  return (2 * shared) / (one.size + other.size);
}

const runs = new Map<string, Set<string>>();

function lettersOf(word: string): Set<string> {
  const known = runs.get(word);
  if (known) return known;
  const marked = `^${word}`;
  const found = new Set(
    Array.from({ length: Math.max(1, marked.length - 2) }, (_, i) => marked.slice(i, i + 3)),
  );
  runs.set(word, found);
  return found;
}
