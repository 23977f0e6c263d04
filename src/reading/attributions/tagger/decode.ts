import { LABELS, type Label, mayFollow } from "./labels.js";

const NEVER = -1e4;
const SIZE = LABELS.length;
const INSIDE = LABELS.map((label) => label.startsWith("I"));

/** A tagged token: its label and the probability the tagger gives that label. */
export interface Tagged {
  label: Label;
  probability: number;
}

/**
 * The best path through a chunk of tokens, and how sure each step of it is. Linear-chain conditional random field:
 * Viterbi for the path, forward-backward for the probabilities. `scores` holds one row of label scores a token,
 * `transitions` one row a label; no inside label starts a sentence (`starts`).
 */
export function decode(scores: Float32Array, transitions: Float32Array, starts: boolean[]): Tagged[] {
  const length = starts.length;
  if (length === 0) return [];
  const steps = Float64Array.from({ length: SIZE * SIZE }, (_, at) => {
    const [from, to] = [Math.floor(at / SIZE), at % SIZE];
    return mayFollow(LABELS[from], LABELS[to]!) ? transitions[at]! : NEVER;
  });
  const emit = Float64Array.from({ length: length * SIZE }, (_, at) =>
    INSIDE[at % SIZE] && starts[Math.floor(at / SIZE)] ? NEVER : scores[at]!,
  );
  const path = findBestPath(emit, steps, length);
  const probabilities = findProbabilities(emit, steps, length);
  return path.map((label, token) => ({
    label: LABELS[label]!,
    probability: probabilities[token * SIZE + label]!,
  }));
}

function findBestPath(emit: Float64Array, steps: Float64Array, length: number): number[] {
  const back = new Uint8Array(length * SIZE);
  let best = emit.slice(0, SIZE);
  for (let token = 1; token < length; token++) {
    const next = new Float64Array(SIZE).fill(Number.NEGATIVE_INFINITY);
    for (let to = 0; to < SIZE; to++) {
      for (let from = 0; from < SIZE; from++) {
        const score = best[from]! + steps[from * SIZE + to]!;
        if (score <= next[to]!) continue;
        next[to] = score;
        back[token * SIZE + to] = from;
      }
      next[to]! += emit[token * SIZE + to]!;
    }
    best = next;
  }
  const path = [best.indexOf(Math.max(...best))];
  for (let token = length - 1; token > 0; token--) path.push(back[token * SIZE + path.at(-1)!]!);
  return path.reverse();
}

function findProbabilities(emit: Float64Array, steps: Float64Array, length: number): Float64Array {
  const forward = new Float64Array(length * SIZE);
  const backward = new Float64Array(length * SIZE);
  forward.set(emit.subarray(0, SIZE));
  const terms = new Float64Array(SIZE);
  for (let token = 1; token < length; token++) {
    for (let to = 0; to < SIZE; to++) {
      for (let from = 0; from < SIZE; from++)
        terms[from] = forward[(token - 1) * SIZE + from]! + steps[from * SIZE + to]!;
      forward[token * SIZE + to] = logSum(terms) + emit[token * SIZE + to]!;
    }
  }
  for (let token = length - 2; token >= 0; token--) {
    for (let from = 0; from < SIZE; from++) {
      for (let to = 0; to < SIZE; to++) {
        const next = (token + 1) * SIZE + to;
        terms[to] = steps[from * SIZE + to]! + emit[next]! + backward[next]!;
      }
      backward[token * SIZE + from] = logSum(terms);
    }
  }
  const total = logSum(forward.subarray((length - 1) * SIZE));
  return forward.map((value, at) => Math.exp(value + backward[at]! - total));
}

function logSum(values: Float64Array): number {
  const most = Math.max(...values);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}
