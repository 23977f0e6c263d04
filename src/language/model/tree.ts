/** Scores of every arc: `scores[dependent * size + head]`, 0 being the root above the sentence. */
export interface ArcScores {
  scores: Float32Array | Float64Array;
  size: number;
}

const FORBIDDEN = -1e9;
/** Large against any score, small against FORBIDDEN: makes a second arc from the root worse than any tree without. */
const ROOT_COST = 1e5;

/**
 * The best tree with exactly one arc from the root: heads of dependents 1 to size - 1, at their own index (0 at index 0).
 * Chu-Liu-Edmonds; most sentences need only its first step, each token's best head.
 */
export function findTree(arcs: ArcScores): Int32Array {
  const { size } = arcs;
  const scores = new Float64Array(arcs.scores);
  for (let token = 0; token < size; token++) {
    scores[token * size + token] = FORBIDDEN;
    scores[token] = FORBIDDEN;
  }
  const greedy = bestHeads(scores, size);
  if (countRoots(greedy) <= 1 && !findCycle(greedy)) return greedy;
  for (let token = 1; token < size; token++) scores[token * size]! -= ROOT_COST;
  return spanningTree(scores, size);
}

function bestHeads(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let dependent = 1; dependent < size; dependent++) {
    const row = dependent * size;
    let best = 0;
    for (let head = 1; head < size; head++) if (scores[row + head]! > scores[row + best]!) best = head;
    heads[dependent] = best;
  }
  return heads;
}

function countRoots(heads: Int32Array): number {
  let roots = 0;
  for (let token = 1; token < heads.length; token++) if (heads[token] === 0) roots++;
  return roots;
}

/** Tokens of one cycle, or nothing when every token reaches the root. */
function findCycle(heads: Int32Array): number[] | undefined {
  const seenFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let token = start;
    while (token !== 0 && seenFrom[token] === 0) {
      seenFrom[token] = start;
      token = heads[token]!;
    }
    if (token === 0 || seenFrom[token] !== start) continue;
    const cycle = [token];
    for (let next = heads[token]!; next !== token; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return undefined;
}

/** Contracts a cycle into one node, solves the smaller problem, and opens the cycle where the solution enters it. */
function spanningTree(scores: Float64Array, size: number): Int32Array {
  const heads = bestHeads(scores, size);
  const cycle = findCycle(heads);
  if (!cycle) return heads;

  const inCycle = new Set(cycle);
  const outside = Array.from({ length: size }, (_, token) => token).filter((token) => !inCycle.has(token));
  const node = outside.length;
  const smaller = node + 1;
  const contracted = new Float64Array(smaller * smaller);
  contracted[smaller * smaller - 1] = FORBIDDEN;
  const exits = new Int32Array(smaller);
  const entries = new Int32Array(smaller);
  for (let index = 0; index < node; index++) {
    const token = outside[index]!;
    const [from, to] = [token * size, index * smaller];
    for (let column = 0; column < node; column++) contracted[to + column] = scores[from + outside[column]!]!;
    let exit = cycle[0]!;
    let entry = cycle[0]!;
    let most = Number.NEGATIVE_INFINITY;
    for (const inside of cycle) {
      if (scores[token * size + inside]! > scores[token * size + exit]!) exit = inside;
      const gain = scores[inside * size + token]! - scores[inside * size + heads[inside]!]!;
      if (gain <= most) continue;
      most = gain;
      entry = inside;
    }
    exits[index] = exit;
    contracted[index * smaller + node] = scores[token * size + exit]!;
    entries[index] = entry;
    contracted[node * smaller + index] = most;
  }

  const solved = spanningTree(contracted, smaller);
  outside.forEach((token, index) => {
    if (token !== 0) heads[token] = solved[index] === node ? exits[index]! : outside[solved[index]!]!;
  });
  const above = solved[node]!;
  heads[entries[above]!] = outside[above]!;
  return heads;
}
