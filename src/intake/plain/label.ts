import { findFurniture } from "../furniture/index.js";
import { markBody } from "./body.js";
import { parseByline } from "./byline.js";
import { markEnd } from "./end.js";
import { findWords, isProse } from "./form.js";
import { isProseStandfirst, markFront } from "./front.js";
import { findHeadline } from "./headline.js";
import type { Mark } from "./mark.js";
import type { Passage } from "./passages.js";
import { markPullQuotes, markRepeatedHeadline } from "./repeats.js";

/** No prose anywhere: a flash, a list, verse. Nothing is thrown away but what the rules are sure of. */
function markWithoutProse(passages: Passage[], marks: (Mark | undefined)[], title?: string): void {
  const headline = findHeadline(passages, marks, Math.min(1, passages.length - 1), title);
  if (headline >= 0) marks[headline] = { kind: "headline" };
  for (const i of passages.keys()) marks[i] ??= { kind: "paragraph" };
}

/**
 * Says of every passage what it is: by its form, then by where it stands to the first and last prose. The certain forms
 * are marked first; the front needs the first prose, the end needs the front, and the body is what remains.
 *
 * @param title the headline, where it is known from elsewhere
 */
export function labelPassages(passages: Passage[], title?: string): Mark[] {
  const marks: (Mark | undefined)[] = passages.map(({ text }) => {
    const why = findFurniture(text);
    return why === undefined ? undefined : { why };
  });
  const firstProse = passages.findIndex(({ text }, i) => !marks[i] && isProse(text));
  if (firstProse < 0) {
    markWithoutProse(passages, marks, title);
    return marks as Mark[];
  }
  const headline = findHeadline(passages, marks, firstProse, title);
  if (headline >= 0) marks[headline] = { kind: "headline" };
  markRepeatedHeadline(passages, marks, headline);
  markPullQuotes(passages, marks);
  const front = marks.findIndex((mark, i) => i >= firstProse && !mark);
  // The only prose was the headline, closed by a full stop, or that headline over again.
  if (front < 0) return marks.map((mark) => mark ?? { kind: "paragraph" });
  markFront(passages, marks, headline, front);
  for (let i = front + 1; i < Math.min(front + 5, passages.length); i++) {
    const { text } = passages[i]!;
    if (!marks[i] && findWords(text).length <= 20 && parseByline(text)) marks[i] = { kind: "byline" };
  }
  if (headline >= 0 && isProseStandfirst(passages, marks, front)) marks[front] = { kind: "standfirst" };
  markEnd(passages, marks);
  markBody(passages, marks, front);
  return marks as Mark[];
}
