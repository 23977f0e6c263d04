import { authorNote } from "../furniture/author-note.js";
import { findWords, foldLine, isSentence, isTitleCase } from "./form.js";
import { isFurniture, type Mark } from "./mark.js";
import { opensOtherStories } from "./other-stories.js";
import type { Passage } from "./passages.js";

const COMMENTS =
  /^(?:comments?(?: \(?\d+)?|\d+ comments?|leave a (?:comment|reply)|add (?:a )?comment|post a comment|write a comment|join the (?:conversation|discussion)|be the first to comment|view comments|no comments(?: yet)?)$/;
const weigh = (passages: Passage[], marks: (Mark | undefined)[]) =>
  passages.reduce(
    (words, { text }, i) => words + (!marks[i] && isSentence(text) ? findWords(text).length : 0),
    0,
  );

/** Index from which on nothing is the article any more, and why: comments, or a list of other stories with their teasers. */
function findClosing(
  passages: Passage[],
  marks: (Mark | undefined)[],
): { at: number; why: string } | undefined {
  const total = weigh(passages, marks);
  let before = 0;
  for (const [at, { text }] of passages.entries()) {
    const folded = foldLine(text);
    if (text.length < 60 && before > 0) {
      if (COMMENTS.test(folded) && before >= total - before) return { at, why: "readers' comments" };
      // Teasers stand in the second place, under their headlines: prose right under the label is the article going on.
      const listed = passages[at + 1] && !isSentence(passages[at + 1]!.text);
      if (opensOtherStories(text) && listed && total - before <= before * 0.15) {
        return { at, why: "other stories, listed after the article" };
      }
    }
    if (!marks[at] && isSentence(text)) before += findWords(text).length;
  }
  return undefined;
}

/** A cut-off last sentence: it starts like one and has the small words of running text. */
function isCutOff(text: string): boolean {
  const words = findWords(text);
  return (
    words.length >= 4 &&
    !isTitleCase(text) &&
    words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length / 2
  );
}

/** A line after the last sentence that still belongs to the article. */
function isStillArticle(passages: Passage[], at: number, last: number): boolean {
  const { text } = passages[at]!;
  if (/^["“‘]|^\d{1,2}[.)]\s/.test(text) || /:$/.test(passages[last]!.text)) return true;
  return at === last + 1 && at === passages.length - 1
    ? isCutOff(text)
    : findWords(text).length >= 14 && isCutOff(text);
}

/** Marks what stands after the article's end. */
export function markEnd(passages: Passage[], marks: (Mark | undefined)[]): void {
  const closing = findClosing(passages, marks);
  if (closing) {
    for (let i = closing.at; i < passages.length; i++) marks[i] ??= { why: closing.why };
    marks[closing.at] = { why: closing.why };
  }
  const isEnd = (i: number) => !marks[i] && (isSentence(passages[i]!.text) || /\w:$/.test(passages[i]!.text));
  let last = passages.length - 1;
  while (last >= 0 && !isEnd(last)) last--;
  if (last < 0) return;
  const end = last;
  while (
    last > 0 &&
    (isFurniture(marks[last]) || (!marks[last] && authorNote.detect(passages[last]!.text)))
  ) {
    marks[last] ??= { why: authorNote.why };
    last--;
  }
  for (let i = end + 1; i < passages.length; i++) {
    if (!marks[i] && !isStillArticle(passages, i, end)) marks[i] = { why: "after the end of the article" };
  }
}
