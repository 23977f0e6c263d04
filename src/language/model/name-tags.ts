import type { Name } from "../../contracts/analysis.js";

/** A name among a sentence's tokens: `from` inclusive, `to` exclusive; score is the mean probability of its tags. */
export type NameSpan = Pick<Name, "from" | "to" | "kind" | "score">;

/**
 * The best sequence of name tags in which every I- follows a B- or I- of its kind (Viterbi), read as names.
 * `scores` holds unnormalised scores, `width` a token, of which the first `tags.length` count.
 */
export function readNames(scores: Float32Array, tokens: number, width: number, tags: string[]): NameSpan[] {
  const probabilities = softmaxRows(scores, tokens, width, tags.length);
  const path = bestPath(probabilities, tokens, tags);
  const names: NameSpan[] = [];
  for (let from = 0; from < tokens; from++) {
    const tag = tags[path[from]!]!;
    if (!tag.startsWith("B-")) continue;
    const inside = tags.indexOf(`I-${tag.slice(2)}`);
    let to = from + 1;
    while (to < tokens && path[to] === inside) to++;
    let sum = 0;
    for (let at = from; at < to; at++) sum += probabilities[at * tags.length + path[at]!]!;
    names.push({ from, to, kind: tag.slice(2) as Name["kind"], score: sum / (to - from) });
  }
  return names;
}

function softmaxRows(scores: Float32Array, tokens: number, width: number, count: number): Float64Array {
  const probabilities = new Float64Array(tokens * count);
  for (let token = 0; token < tokens; token++) {
    let peak = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < count; tag++) peak = Math.max(peak, scores[token * width + tag]!);
    let sum = 0;
    for (let tag = 0; tag < count; tag++) {
      const power = Math.exp(scores[token * width + tag]! - peak);
      probabilities[token * count + tag] = power;
      sum += power;
    }
    for (let tag = 0; tag < count; tag++) probabilities[token * count + tag]! /= sum;
  }
  return probabilities;
}

function bestPath(probabilities: Float64Array, tokens: number, tags: string[]): Int32Array {
  const count = tags.length;
  const mayFollow = tags.map((tag) => followers(tag, tags));
  const totals = new Float64Array(tokens * count);
  const from = new Int32Array(tokens * count);
  for (let token = 0; token < tokens; token++) {
    for (let tag = 0; tag < count; tag++) {
      const previous = bestPrevious(totals, token - 1, count, mayFollow[tag]!);
      from[token * count + tag] = previous.tag;
      const own = Math.log(Math.max(probabilities[token * count + tag]!, 1e-12));
      totals[token * count + tag] = previous.total + own;
    }
  }
  const path = new Int32Array(tokens);
  let tag = bestPrevious(totals, tokens - 1, count, mayFollow[0]!).tag; // any tag may be the last, as before "O"
  for (let token = tokens - 1; token >= 0; token--) {
    path[token] = tag;
    tag = from[token * count + tag]!;
  }
  return path;
}

/** Numbers of the tags that may stand before a tag. */
function followers(tag: string, tags: string[]): number[] {
  const all = tags.map((_, index) => index);
  if (!tag.startsWith("I-")) return all;
  return all.filter((index) => tags[index]!.slice(2) === tag.slice(2) && tags[index] !== "O");
}

function bestPrevious(totals: Float64Array, token: number, count: number, allowed: number[]) {
  if (token < 0) return { tag: 0, total: allowed.length === count ? 0 : Number.NEGATIVE_INFINITY };
  let tag = allowed[0]!;
  for (const other of allowed) if (totals[token * count + other]! > totals[token * count + tag]!) tag = other;
  return { tag, total: totals[token * count + tag]! };
}
