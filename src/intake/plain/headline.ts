import { endsSentence, findContentStems, findWords, foldLine, isProse, measureOverlap } from "./form.js";
import { isFurniture, type Mark } from "./mark.js";
import type { Passage } from "./passages.js";

const LONGEST = 40;

/** Whether a line is the given title, a site's name behind it aside. */
function isTitle(line: string, title: string): boolean {
  const folded = foldLine(line);
  const wanted = foldLine(title);
  return folded === wanted || (findWords(folded).length >= 4 && wanted.startsWith(`${folded} `));
}

/**
 * Index of the headline among the passages before the article's first prose; -1 when there is none. A given title
 * decides. Else it is the first line of four words or more that shares half its words with the article, so that menus
 * and labels above it are passed over.
 */
export function findHeadline(
  passages: Passage[],
  marks: (Mark | undefined)[],
  firstProse: number,
  title?: string,
): number {
  const front = passages.slice(0, firstProse);
  if (title) {
    return passages.slice(0, Math.max(firstProse + 1, 6)).findIndex(({ text }) => isTitle(text, title));
  }
  const body = findContentStems(
    passages
      .slice(firstProse, firstProse + 8)
      .map(({ text }) => text)
      .join(" "),
  );
  const candidates = [...front.keys()].filter((i) => {
    const { text } = passages[i]!;
    const length = findWords(text).length;
    return !marks[i] && length >= 3 && length <= LONGEST && !isProse(text) && !/[:,;]$/.test(text);
  });
  return (
    candidates.find((i) => measureOverlap(findContentStems(passages[i]!.text), body) >= 0.5) ??
    candidates.find((i) => findWords(passages[i]!.text).length >= 4 && !endsSentence(passages[i]!.text)) ??
    candidates[0] ??
    -1
  );
}

/** Why a later line is the headline over again. */
export function findRepeats(passages: Passage[], marks: (Mark | undefined)[], headline: number): void {
  if (headline < 0) return;
  const folded = foldLine(passages[headline]!.text);
  for (const [i, { text }] of passages.entries()) {
    if (i !== headline && !isFurniture(marks[i]) && foldLine(text) === folded)
      marks[i] = { why: "repeats the headline" };
  }
}
