import { crc32 } from "node:zlib";

const SUFFIXES = [2, 3, 4];
const PREFIXES = [3, 4];

const STRAIGHT: Record<string, string> = { "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-" };

const straighten = (word: string) =>
  word === "``" || word === "''" ? '"' : word.replace(/[‘’“”–]/g, (mark) => STRAIGHT[mark]!);

/** Lower case, straight marks, every digit as 0. */
export const normalise = (word: string) =>
  straighten(word)
    .toLowerCase()
    .replace(/\p{Nd}/gu, "0");

/**
 * One row of the feature table a slot, 0 for none. Mirrors training/attribution/token_features.py: change both or neither.
 */
export function featureRows(word: string, tag: string, buckets: number): number[] {
  const bucket = (feature: string) => (crc32(feature) % (buckets - 1)) + 1;
  const low = normalise(word);
  const characters = [...low];
  const rows = [bucket(`W${low}`), bucket(`S${shape(word)}`), tag ? bucket(`T${tag}`) : 0];
  for (const n of SUFFIXES)
    rows.push(characters.length >= n ? bucket(`s${n}${characters.slice(-n).join("")}`) : 0);
  for (const n of PREFIXES)
    rows.push(characters.length >= n ? bucket(`p${n}${characters.slice(0, n).join("")}`) : 0);
  return rows;
}

/** Xxd pattern: at most two of a kind in a row, at most eight in all ("McKinsey" is XxXxx). */
function shape(word: string): string {
  const out: string[] = [];
  for (const character of straighten(word)) {
    const kind = shapeOf(character);
    if (out.at(-1) !== kind || out.at(-2) !== kind) out.push(kind);
  }
  return out.slice(0, 8).join("");
}

function shapeOf(character: string): string {
  if (/\p{Lu}/u.test(character)) return "X";
  if (/\p{Ll}/u.test(character)) return "x";
  return /\p{Nd}/u.test(character) ? "d" : character;
}
