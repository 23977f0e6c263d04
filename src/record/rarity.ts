import { readFileSync } from "node:fs";

/** Inverse document frequency of common news words, see training/frequencies. */
const idf: { [word: string]: number } = JSON.parse(
  readFileSync(new URL("./happenings/data/idf.json", import.meta.url), "utf8"),
);
/** Of every word that is not among them. */
const RARE = 6.5;

/** How much a word tells two texts apart, 0 to 6.5. */
export const rarityOf = (word: string): number => idf[word] ?? RARE;

/** Words and what each weighs. */
export type Weights = Map<string, number>;

/** Words weighted by their rarity and log frequency. */
export function weigh(words: Iterable<string>): Weights {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, (1 + Math.log(count)) * rarityOf(word)]));
}

/** Cosine of two bags of words, 0 to 1; 0 where they share nothing. `more` weighs words once again. */
export function cosine(a: Weights, b: Weights, more: (word: string) => number = () => 1): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) {
    const other = large.get(word);
    if (other !== undefined) sum += weight * other * more(word) ** 2;
  }
  return sum === 0 ? 0 : sum / (length(a, more) * length(b, more));
}

function length(weights: Weights, more: (word: string) => number): number {
  let sum = 0;
  for (const [word, weight] of weights) sum += (weight * more(word)) ** 2;
  return Math.sqrt(sum);
}
