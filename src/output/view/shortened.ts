/** UTF-16 code units that are enough to know a statement again. */
const LONGEST = 80;

/** The beginning of a text, cut at a word, for places where the whole stands elsewhere. */
export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`;
}
