import type { Span } from "../contracts/index.js";

/** A word of a report with its offsets and the form used for comparing: lower case, no accents, straight apostrophe. */
export interface Word extends Span {
  same: string;
}

const WORD = /[\p{L}\p{N}]+(?:[’'.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu;

/** The words of one or several spans of a text, in order. */
export function wordsOf(text: string, spans: Span[]): Word[] {
  return spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(WORD)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      same: fold(match[0]),
    })),
  );
}

/** Folds what outlets print differently without meaning anything by it: case, accents, curly apostrophes. */
export function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();
}

const FUNCTION_WORDS = new Set(
  `i'm you're we're they're he's she's that's there's i've we've they've i'll we'll they'll a an the this that these those some any no not and or but nor so yet if as at by for from in into of off on onto out over
  to under up with without about after before between during through until while than then there here it its it's he she they
  him her them his hers their theirs i me my we us our you your who whom whose which what when where why how is are was were
  be been being am do does did done have has had having will would shall should can could may might must said says say also
  just only very more most much many such own same other another each every all both few`.split(/\s+/),
);

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** The words that carry meaning. */
export function contentWords(words: Word[]): Word[] {
  return words.filter((word) => !FUNCTION_WORDS.has(word.same));
}
