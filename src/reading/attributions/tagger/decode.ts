import { LABELS, type Label, mayFollow } from "./labels.js";

const NEVER = -1e4;
const SIZE = LABELS.length;
const INSIDE = LABELS.map((label) => label.startsWith("I"));

/** A tagged token: its label and the probability the tagger gives that label. */
export interface Tagged {
  label: Label;
  probability: number;
}

/** What it adds to a path to go from label to label, one row a label; `moves` are its powers of e. */
export interface Steps {
  steps: Float64Array;
  moves: Float64Array;
}

/** The steps a model of these transitions may take; a label that may not follow another never does. */
export function prepareSteps(transitions: Float32Array): Steps {
  const steps = Float64Array.from({ length: SIZE * SIZE }, (_, at) => {
    const [from, to] = [Math.floor(at / SIZE), at % SIZE];
    return mayFollow(LABELS[from], LABELS[to]!) ? transitions[at]! : NEVER;
  });
  return { steps, moves: steps.map(Math.exp) };
}

/**
 * The best path through a chunk of tokens, and how sure each step of it is. Linear-chain conditional random field:
 * Viterbi for the path, forward-backward for the probabilities. `scores` holds one row of label scores a token;
 * no inside label starts a sentence (`starts`).
 */
export function decode(scores: Float32Array, { steps, moves }: Steps, starts: boolean[]): Tagged[] {
  const length = starts.length;
  if (length === 0) return [];
  const emit = Float64Array.from(scores);
  for (const [token, start] of starts.entries()) {
    if (!start) continue;
    for (let label = 0; label < SIZE; label++) if (INSIDE[label]) emit[token * SIZE + label] = NEVER;
  }
  const path = findBestPath(emit, steps, length);
  const probabilities = findProbabilities(emit, moves, length);
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

/** Forward-backward in probabilities, each token's brought to a sum of 1 lest they vanish. */
function findProbabilities(emit: Float64Array, moves: Float64Array, length: number): Float64Array {
  const weights = new Float64Array(emit.length);
  for (let token = 0; token < length; token++) {
    const row = token * SIZE;
    let most = emit[row]!;
    for (let label = 1; label < SIZE; label++) most = Math.max(most, emit[row + label]!);
    for (let label = 0; label < SIZE; label++) weights[row + label] = Math.exp(emit[row + label]! - most);
  }
  const forward = new Float64Array(emit.length);
  forward.set(weights.subarray(0, SIZE));
  normalise(forward, 0);
  for (let token = 1; token < length; token++) {
    const row = token * SIZE;
    for (let to = 0; to < SIZE; to++) {
      let sum = 0;
      for (let from = 0; from < SIZE; from++) sum += forward[row - SIZE + from]! * moves[from * SIZE + to]!;
      forward[row + to] = sum * weights[row + to]!;
    }
    normalise(forward, row);
  }
  const after = new Float64Array(SIZE).fill(1);
  const before = new Float64Array(SIZE);
  for (let row = (length - 2) * SIZE; row >= 0; row -= SIZE) {
    for (let to = 0; to < SIZE; to++) before[to] = after[to]! * weights[row + SIZE + to]!;
    for (let from = 0; from < SIZE; from++) {
      let sum = 0;
      for (let to = 0; to < SIZE; to++) sum += moves[from * SIZE + to]! * before[to]!;
      after[from] = sum;
    }
    normalise(after, 0);
    for (let label = 0; label < SIZE; label++) forward[row + label]! *= after[label]!;
    normalise(forward, row);
  }
  return forward;
}

/** Brings the `SIZE` values from `row` on to a sum of 1. */
function normalise(values: Float64Array, row: number): void {
  let sum = 0;
  for (let label = 0; label < SIZE; label++) sum += values[row + label]!;
  for (let label = 0; label < SIZE; label++) values[row + label]! /= sum;
}
