import { clusters } from "../clusters.js";
import type { AlignedPair } from "./align.js";
import type { Part } from "./parts.js";

/**
 * The parts that are one sentence, by index; the surest pairs first. Two sentences of one report are not made one
 * because a third, in another report, is like both: they must be like each other.
 */
export function groupParts(parts: Part[], pairs: AlignedPair[]): number[][] {
  const merging = pairs.filter((pair) => pair.merges).sort((one, other) => other.score - one.score);
  const aligned = new Set(merging.map(({ a, b }) => `${a} ${b}`));
  const groupOf = parts.map((_, index) => [index]);
  const joined: [number, number][] = [];
  for (const { a, b } of merging) {
    const [one, other] = [groupOf[a]!, groupOf[b]!];
    if (one === other || !canJoin(one, other)) continue;
    one.push(...other);
    for (const member of other) groupOf[member] = one;
    joined.push([a, b]);
  }
  return clusters(parts.length, joined);

  function canJoin(one: number[], other: number[]): boolean {
    return one.every((x) =>
      other.every(
        (y) => parts[x]!.source !== parts[y]!.source || aligned.has(`${Math.min(x, y)} ${Math.max(x, y)}`),
      ),
    );
  }
}
