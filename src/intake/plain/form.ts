const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu;

/** The words of a line as printed; inner apostrophes, dots and hyphens belong to their word. */
export function findWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Whether a line closes like a sentence, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’»)\]]*$/.test(text.slice(-12));
}

/** Words that headlines in title case leave small, and digits, tell nothing. */
const tellsCase = (word: string) => /^\p{L}{4,}/u.test(word);

/** Whether nearly all longer words are capitalised, as in headlines, labels and menu entries. */
export function isTitleCase(text: string): boolean {
  const telling = findWords(text).filter(tellsCase);
  const capital = telling.filter((word) => /^\p{Lu}/u.test(word)).length;
  return telling.length > 0 && capital >= telling.length * 0.8;
}

/** Running text, however short: closes like a sentence, has small words and is not a headline with a full stop. */
export function isSentence(text: string): boolean {
  const words = findWords(text);
  if (!endsSentence(text) || words.length < 3 || isTitleCase(text)) return false;
  return words.some((word) => /^\p{Ll}/u.test(word));
}

/** A sentence long enough to open the article proper. */
export function isProse(text: string): boolean {
  return isSentence(text) && findWords(text).length >= 8;
}

/** Whether nothing that closes a sentence stands inside; abbreviations of up to four letters do not count. */
export function isOneSentence(text: string): boolean {
  return !/[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(text.replace(/\b\p{Lu}\p{L}{0,3}\.\s/gu, ""));
}

const FUNCTION_WORDS = new Set(
  "about after again also although amid among because been before being between both could does down during each else ever every from have having here hers herself himself his how into itself just like more most much must only other over said same says shall should since some such than that their them then there these they this those through till under until upon very were what when where which while whom whose will with without would your".split(
    " ",
  ),
);

/** Stems of the words that carry meaning, to compare lines by: longer words, lower case, cut to six letters. */
export function findContentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of findWords(text.toLowerCase().replace(/['’]s\b/g, ""))) {
    if (word.length >= 4 && !FUNCTION_WORDS.has(word)) stems.add(word.slice(0, 6));
  }
  return stems;
}

/** Share of the first line's content stems that the second holds; 0 when the first has none. */
export function measureOverlap(stems: Set<string>, within: Set<string>): number {
  let shared = 0;
  for (const stem of stems) if (within.has(stem)) shared++;
  return stems.size === 0 ? 0 : shared / stems.size;
}

const SIGN = /[^\p{L}\p{N}]/u;

/** A line as it is looked up in a word list: lower case, single spaces, no signs at its ends. */
export function foldLine(text: string): string {
  const folded = text.toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ");
  let start = 0;
  let end = folded.length;
  while (start < end && SIGN.test(folded[start]!)) start++;
  while (end > start && SIGN.test(folded[end - 1]!)) end--;
  return folded.slice(start, end);
}
