/**
 * Groups the numbers below `count` from the bottom up by average link (UPGMA, Sokal and Michener 1958): the two groups whose
 * members are most alike on average are joined, until none reach `threshold`. A likeness of -Infinity keeps two apart whatever
 * else speaks for them. Groups in the order of their first members. O(n³) at worst.
 */
export function groupByLikeness(
  count: number,
  likeness: (a: number, b: number) => number,
  threshold: number,
): number[][] {
  const groups = Array.from({ length: count }, (_, i) => [i]);
  const alike = groups.map(([a]) => groups.map(([b]) => (a! < b! ? likeness(a!, b!) : 0)));
  for (let a = 0; a < count; a++) for (let b = 0; b < a; b++) alike[a]![b] = alike[b]![a]!;
  const alive = groups.map((_, i) => i);
  for (;;) {
    const [one, other, best] = mostAlike(alive, alike);
    if (one === undefined || other === undefined || best < threshold) break;
    const [n, m] = [groups[one]!.length, groups[other]!.length];
    for (const third of alive) {
      const mean = (n * alike[one]![third]! + m * alike[other]![third]!) / (n + m);
      alike[one]![third] = mean;
      alike[third]![one] = mean;
    }
    groups[one]!.push(...groups[other]!);
    alive.splice(alive.indexOf(other), 1);
  }
  return alive.map((i) => groups[i]!.sort((a, b) => a - b));
}

function mostAlike(alive: number[], alike: number[][]): [number | undefined, number | undefined, number] {
  let best: [number | undefined, number | undefined, number] = [
    undefined,
    undefined,
    Number.NEGATIVE_INFINITY,
  ];
  for (let i = 0; i < alive.length; i++) {
    const row = alike[alive[i]!]!;
    for (let k = i + 1; k < alive.length; k++)
      if (row[alive[k]!]! > best[2]) best = [alive[i], alive[k], row[alive[k]!]!];
  }
  return best;
}
