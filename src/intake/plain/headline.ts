import { parseDateline } from "./dateline.js";
import { findContentStems, findWords, foldLine, isOneSentence, isProse, measureOverlap } from "./form.js";
import type { Mark } from "./mark.js";
import type { Passage } from "./passages.js";

const LONGEST = 40;

/** Whether a line is the given title, a site's name behind it aside. */
function isTitle(line: string, title: string): boolean {
  const folded = foldLine(line);
  const wanted = foldLine(title);
  return folded === wanted || (findWords(folded).length >= 4 && wanted.startsWith(`${folded} `));
}

/** A headline that closes with a full stop: the first line of all, one short sentence that the prose after it tells again. */
function isClosedHeadline(passages: Passage[]): boolean {
  const [first, second] = passages;
  if (!first || !second || !isProse(second.text) || findWords(first.text).length > 18) return false;
  if (!isOneSentence(first.text) || /["”]/.test(first.text.slice(-2))) return false;
  if (parseDateline(second.text) && !parseDateline(first.text)) return true;
  return measureOverlap(findContentStems(first.text), findContentStems(second.text)) >= 0.5;
}

/**
 * Index of the headline among the passages before the article's first prose; -1 when there is none. A given title
 * decides. Else it is the first line that shares its words with the article, so that menus and labels above it are
 * passed over.
 */
export function findHeadline(
  passages: Passage[],
  marks: (Mark | undefined)[],
  firstProse: number,
  title?: string,
): number {
  if (title) {
    return passages.slice(0, Math.max(firstProse + 1, 6)).findIndex(({ text }) => isTitle(text, title));
  }
  if (firstProse === 0) return isClosedHeadline(passages) ? 0 : -1;
  const opening = passages.slice(firstProse, firstProse + 8).map(({ text }) => text);
  const body = findContentStems(opening.join(" "));
  const candidates = passages.slice(0, firstProse).flatMap(({ text }, i) => {
    const words = findWords(text).length;
    if (marks[i] || words < 3 || words > LONGEST || isProse(text) || /[:,;]$/.test(text)) return [];
    const stems = findContentStems(text);
    const overlap = measureOverlap(stems, body);
    // A masthead's motto shares a word by chance.
    const isAbout = overlap >= 0.5 || (overlap >= 0.3 && overlap * stems.size >= 2);
    return [{ i, words, isAbout }];
  });
  const likely =
    candidates.find(({ isAbout }) => isAbout) ?? candidates.find(({ words }) => words >= 4) ?? candidates[0];
  return likely?.i ?? -1;
}
