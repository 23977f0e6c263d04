import { endsSentence, findWords } from "./form.js";
import { isFurniture, type Mark } from "./mark.js";
import type { Passage } from "./passages.js";

/** A subheading: short, closed by no sign, and neither a list item nor the opening of a quotation. */
function isHeading(text: string): boolean {
  return (
    findWords(text).length <= 12 &&
    !endsSentence(text) &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    /[\p{L}\p{N})?]$/u.test(text)
  );
}

const OTHER_STORIES = new Set(["label of a button, box or menu", "pointer to another page"]);
const LISTED = "listed under a label";

/** Marks everything that is still unmarked: paragraphs, subheadings, and lines of a box under its label. */
export function markBody(passages: Passage[], marks: (Mark | undefined)[], from: number): void {
  for (let i = from; i < passages.length; i++) {
    if (marks[i]) continue;
    const above = marks[i - 1];
    const heading = isHeading(passages[i]!.text);
    const inBox = i > from && isFurniture(above) && (OTHER_STORIES.has(above.why) || above.why === LISTED);
    if (heading && inBox) marks[i] = { why: LISTED };
    else marks[i] = { kind: heading ? "heading" : "paragraph" };
  }
}
