import { parseByline, parseSignature } from "./byline.js";
import { parseDateline } from "./dateline.js";
import { findContentStems, findWords, isOneSentence, isSentence, measureOverlap } from "./form.js";
import { isFurniture, isKind, type Mark } from "./mark.js";
import type { Passage } from "./passages.js";

/** A lone dateline: nothing follows the dash. */
function isDatelineAlone(text: string): boolean {
  return parseDateline(`${text} `)?.length === text.length + 1 || parseDateline(text)?.length === text.length;
}

function markAboveHeadline(text: string): Mark {
  return parseByline(text) ? { kind: "byline" } : { why: "label above the headline" };
}

function markBelowHeadline(text: string): Mark {
  if (isDatelineAlone(text)) return { kind: "dateline" };
  if (parseSignature(text)) return { kind: "byline" };
  if (/^["“‘']|:$/.test(text)) return { kind: "paragraph" };
  return findWords(text).length >= 5 || isSentence(text)
    ? { kind: "standfirst" }
    : { why: "label below the headline" };
}

/** Marks every passage between the top and the first prose that no rule has marked yet. */
export function markFront(
  passages: Passage[],
  marks: (Mark | undefined)[],
  headline: number,
  firstProse: number,
): void {
  for (let i = 0; i < firstProse; i++) {
    const { text } = passages[i]!;
    if (i === headline) marks[i] = { kind: "headline" };
    else marks[i] ??= i < headline ? markAboveHeadline(text) : markBelowHeadline(text);
  }
}

/**
 * A standfirst that is a full sentence looks like a first paragraph. It is one when the byline or dateline comes after
 * it, or when it is a single sentence and the paragraph after it tells the same again.
 */
export function isProseStandfirst(passages: Passage[], marks: (Mark | undefined)[], at: number): boolean {
  const text = passages[at]!.text;
  const below = at + 1;
  let next = below;
  while (
    next < passages.length &&
    (isFurniture(marks[next]) || isKind(marks[next], "byline") || isKind(marks[next], "dateline"))
  )
    next++;
  const lede = passages[next];
  if (!lede || !isSentence(lede.text) || findWords(text).length > 45 || /["”]/.test(text.slice(-2)))
    return false;
  const signedBelow = marks.slice(below, next).some((mark) => mark && "kind" in mark);
  if (signedBelow || parseDateline(lede.text)) return true;
  return isOneSentence(text) && measureOverlap(findContentStems(text), findContentStems(lede.text)) >= 0.45;
}
