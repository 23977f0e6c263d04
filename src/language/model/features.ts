import { crc32 } from "node:zlib";

// What the model sees of a word. Mirrors training/language/features.py: change both or neither.

const LONGEST_SUFFIX = 5;
const LONGEST_PREFIX = 4;
const LONGEST_SHAPE = 8;
const STRAIGHT: Record<string, string> = { "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-" };

/** Curly quotes and the en dash as the typewriter has them; the doubled quotes of old corpora as one. */
function straighten(word: string): string {
  if (word === "``" || word === "''") return '"';
  return word.replace(/[‘’“”–]/g, (character) => STRAIGHT[character]!);
}

/** Lower case, digits as 0: the form under which the vocabulary and the gazetteer know a word. */
export function normalise(word: string): string {
  return straighten(word)
    .toLowerCase()
    .replace(/\p{Nd}/gu, "0");
}

/** The Xxd pattern: at most two of a kind in a row, at most eight in all ("McKinsey" is XxXxx). */
export function shape(word: string): string {
  const kinds: string[] = [];
  for (const character of straighten(word)) {
    const kind = shapeOf(character);
    if (kinds.at(-1) !== kind || kinds.at(-2) !== kind) kinds.push(kind);
  }
  return kinds.slice(0, LONGEST_SHAPE).join("");
}

function shapeOf(character: string): string {
  if (/\p{Uppercase}/u.test(character)) return "X";
  if (/\p{Lowercase}/u.test(character)) return "x";
  return /\p{Nd}/u.test(character) ? "d" : character;
}

/** Rows of the feature table for a word: shape, whole word, gazetteer classes, suffixes, prefixes. */
export function featureRows(word: string, gazetteer: Map<string, string>, buckets: number): number[] {
  const row = (feature: string) => (crc32(feature) % (buckets - 1)) + 1;
  const low = normalise(word);
  const characters = [...low];
  const rows = [row(`S${shape(word)}`), row(`W${low}`)];
  const classes = gazetteer.get(low);
  if (classes) rows.push(row(`G${classes}`));
  for (let size = 1; size <= Math.min(LONGEST_SUFFIX, characters.length); size++) {
    rows.push(row(`s${size}${characters.slice(-size).join("")}`));
  }
  for (let size = 1; size <= Math.min(LONGEST_PREFIX, characters.length); size++) {
    rows.push(row(`p${size}${characters.slice(0, size).join("")}`));
  }
  return rows;
}
