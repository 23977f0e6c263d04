import { endsSentence, findWords } from "./form.js";
import { isFurniture, type Mark } from "./mark.js";
import { opensOtherStories } from "./other-stories.js";
import type { Passage } from "./passages.js";

/** A subheading: short, closed by no sign, and neither a list item nor the opening of a quotation. */
function isHeading(text: string): boolean {
  if (findWords(text).length > 12 || endsSentence(text)) return false;
  return /^[\p{Lu}\p{N}]/u.test(text) && /[\p{L}\p{N})?]$/u.test(text) && !/^\d+[.)]\s/.test(text);
}

const LISTED = "other stories, listed within the article";

/** Marks everything that is still unmarked: paragraphs, subheadings, and lines of a list of other stories. */
export function markBody(passages: Passage[], marks: (Mark | undefined)[], from: number): void {
  const last = marks.lastIndexOf(undefined);
  for (let i = from; i < passages.length; i++) {
    if (marks[i]) continue;
    const above = marks[i - 1];
    const isListed = isFurniture(above) && (above.why === LISTED || opensOtherStories(passages[i - 1]!.text));
    // Nothing stands under a heading in the last place: it is a sentence cut off.
    const heading = isHeading(passages[i]!.text);
    if (heading && isListed) marks[i] = { why: LISTED };
    else marks[i] = { kind: heading && i < last ? "heading" : "paragraph" };
  }
}
