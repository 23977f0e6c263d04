import type { ReadReport, Report } from "../../contracts/index.js";
import { clusters } from "../clusters.js";
import { cosine, type Weights, weigh } from "../rarity.js";
import { wordsOf } from "../words.js";

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

function wordVector(report: Report): Weights {
  return weigh(wordsOf(report.text, report.blocks).map(({ same }) => same.replace(/'s$/, "")));
}
