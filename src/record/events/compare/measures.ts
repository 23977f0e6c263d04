import { cosine, type Weights } from "../../rarity.js";

/** What is measured of two mentions, by name; the same whichever of the two comes first. */
export type Features = { [feature: string]: number };

export const flag = (is: boolean): number => (is ? 1 : 0);

export function intersect<T>(a: Set<T>, b: Set<T>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const one of small) if (large.has(one)) return true;
  return false;
}

/** Both hold something, yet share nothing. */
export function differ<T>(a: Set<T>, b: Set<T>): boolean {
  return a.size > 0 && b.size > 0 && !intersect(a, b);
}

/** The share of two sets that both hold (Jaccard). */
export function overlap<T>(a: Set<T>, b: Set<T>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** 1 where two bags both hold words, yet share none. */
export function bagsDiffer(a: Weights, b: Weights): number {
  return flag(a.size > 0 && b.size > 0 && cosine(a, b) === 0);
}
