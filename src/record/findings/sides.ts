import { clusters } from "../clusters.js";

/** Two passages, by index, that contradict each other, and how surely they speak of one thing. */
export interface Contradiction {
  a: number;
  b: number;
  score: number;
}

/** One disagreement among any number of reports: the passages of each side. */
export interface Disagreement<Passage> {
  sides: Passage[][];
  score: number;
}

/**
 * Joins contradictions about one thing, so that three reports against one are told once. `agree` says whether two
 * passages say the same of the same thing; those that agree with a side, such as copies of the wire, are put to it.
 */
export function joinContradictions<Passage extends object>(
  passages: Passage[],
  contradictions: Contradiction[],
  agree: (one: Passage, other: Passage) => boolean,
): Disagreement<Passage>[] {
  const pairs = contradictions.map(({ a, b }) => [a, b] as const);
  return clusters(passages.length, pairs)
    .filter((group) => group.length > 1)
    .map((group) => {
      const sides: Passage[][] = [];
      const named = group.map((index) => passages[index]!);
      const others = passages.filter(
        (one) => !named.includes(one) && named.some((member) => agree(one, member)),
      );
      for (const passage of [...named, ...others]) {
        const side = sides.find((members) => members.some((member) => agree(passage, member)));
        if (side) side.push(passage);
        else sides.push([passage]);
      }
      const scores = contradictions.filter(({ a }) => group.includes(a)).map(({ score }) => score);
      return { sides, score: Math.max(...scores) };
    });
}
