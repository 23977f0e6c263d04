import { readFileSync } from "node:fs";
import type { ReadReport, Report } from "../../contracts/index.js";
import { clusters } from "../clusters.js";
import { wordsOf } from "../words.js";

/** Inverse document frequency of common news words, see training/frequencies. */
const idf: { [word: string]: number } = JSON.parse(
  readFileSync(new URL("./data/idf.json", import.meta.url), "utf8"),
);
/** Of every word that is not among them. */
const RARE = 6.5;
/** Cosine from which two reports tell of one happening: one pair of different ones in a hundred reaches 0.11, in a thousand 0.21. */
const ALIKE = 0.18;

/** The reports grouped by what they tell of: the largest group first, else in the order given. */
export function findHappenings(read: ReadReport[]): ReadReport[][] {
  const vectors = read.map(({ report }) => wordVector(report));
  const alike: [number, number][] = [];
  for (let a = 0; a < read.length; a++) {
    for (let b = a + 1; b < read.length; b++) {
      if (cosine(vectors[a]!, vectors[b]!) >= ALIKE) alike.push([a, b]);
    }
  }
  return clusters(read.length, alike)
    .sort((a, b) => b.length - a.length)
    .map((group) => group.map((index) => read[index]!));
}

type Vector = Map<string, number>;

/** Words by log frequency and inverse document frequency, of length 1. */
function wordVector(report: Report): Vector {
  const counts = new Map<string, number>();
  for (const { same } of wordsOf(report.text, report.blocks)) {
    const word = same.replace(/'s$/, "");
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weighted = [...counts].map(
    ([word, count]) => [word, (1 + Math.log(count)) * (idf[word] ?? RARE)] as const,
  );
  const norm = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
  return new Map(weighted.map(([word, weight]) => [word, weight / norm]));
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}
