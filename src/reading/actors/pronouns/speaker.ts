import { relation } from "../../syntax/tree.js";
import type { PlacedMention } from "../cast.js";
import { SPEECH_VERBS } from "../data/verbs.js";
import type { Page } from "../page.js";

const speechVerbs = new Set(SPEECH_VERBS.trim().split(/\s+/));

/** The token is the subject of a verb of speech or thought, or follows "according to". */
export function isSpeaker(page: Page, i: number): boolean {
  const token = page.tokens[i]!;
  if (token.head < 0) return false;
  if (relation(token) === "nsubj") return speechVerbs.has(page.tokens[token.head]!.lemma);
  return page.tree.children[i]!.some(
    (child) => page.words[child] === "according" || page.words[child - 1] === "according",
  );
}

/**
 * Nobody calls himself "he": a pronoun between quotation marks does not stand for the one who says the words, the
 * speaker outside the marks of its sentence, or of the sentence before when the whole sentence is quoted.
 */
export function isSpokenBy(page: Page, at: number, mentions: PlacedMention[]): boolean {
  if (!page.quoted[at]) return false;
  const { sentence } = page.tokens[at]!;
  const tag = speakersIn(page, sentence);
  const before = tag.length > 0 ? tag : speakersIn(page, sentence - 1);
  return mentions.some(({ head }) => before.includes(head));
}

/** The same the other way round: who is named or called "he" in the words is not the "he" who says them. */
export function isSpokenOf(page: Page, at: number, mentions: PlacedMention[]): boolean {
  if (page.quoted[at] || !isSpeaker(page, at)) return false;
  const { from, to } = page.analysis.sentences[page.tokens[at]!.sentence]!;
  const first = quoteStart(page, from);
  return mentions.some(({ head }) => page.quoted[head] && head >= first && head < to);
}

/** Where the words began that run into the sentence: "One. Two," he said. */
function quoteStart(page: Page, from: number): number {
  if (!page.quoted[from]) return from;
  let at = from;
  while (at > 0 && page.quoted[at - 1]) at--;
  return at;
}

function speakersIn(page: Page, sentence: number): number[] {
  const bounds = page.analysis.sentences[sentence];
  const found: number[] = [];
  for (let i = bounds?.from ?? 0; i < (bounds?.to ?? 0); i++) {
    if (!page.quoted[i] && isSpeaker(page, i)) found.push(i);
  }
  return found;
}
