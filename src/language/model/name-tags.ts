import type { Name } from "../../contracts/analysis.js";
import { nameScore, type ScoreCurve } from "./name-score.js";

export const NAME_KINDS = ["PER", "ORG", "LOC", "MISC"] as const;

/** A name among a sentence's tokens: `from` inclusive, `to` exclusive. */
export interface NameSpan extends Pick<Name, "from" | "to" | "kind" | "score"> {
  /** How probable each kind is for its tokens, in the order of NAME_KINDS; the mean over tokens, 0–1. */
  kinds: number[];
}

/**
 * The best sequence of name tags in which every I- follows a B- or I- of its kind (Viterbi), read as names.
 * `scores` holds unnormalised scores, `width` a token, of which the first `tags.length` count.
 */
export function readNames(
  scores: Float32Array,
  tokens: number,
  width: number,
  tags: string[],
  curve: ScoreCurve,
): NameSpan[] {
  if (!mayHoldNames(scores, tokens, width, tags.length)) return [];
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
    const kinds = NAME_KINDS.map((kind) => meanOfKind(probabilities, tags, kind, from, to));
    names.push({
      from,
      to,
      kind: tag.slice(2) as Name["kind"],
      score: nameScore(sum / (to - from), curve),
      kinds,
    });
  }
  return names;
}

/** Whether any tag but "O", the first, scores best anywhere: the path of "O" alone is well-formed, so it wins otherwise. */
function mayHoldNames(scores: Float32Array, tokens: number, width: number, count: number): boolean {
  for (let token = 0; token < tokens; token++) {
    const outside = scores[token * width]!;
    for (let tag = 1; tag < count; tag++) if (scores[token * width + tag]! > outside) return true;
  }
  return false;
}

function meanOfKind(
  probabilities: Float64Array,
  tags: string[],
  kind: string,
  from: number,
  to: number,
): number {
  const own = tags.flatMap((tag, index) => (tag.slice(2) === kind ? [index] : []));
  let sum = 0;
  for (let at = from; at < to; at++) for (const tag of own) sum += probabilities[at * tags.length + tag]!;
  return sum / (to - from);
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
      const allowed = mayFollow[tag]!;
      const own = Math.log(Math.max(probabilities[token * count + tag]!, 1e-12));
      if (token === 0) {
        totals[tag] = allowed.length === count ? own : Number.NEGATIVE_INFINITY;
        continue;
      }
      const previous = bestOf(totals, (token - 1) * count, allowed);
      from[token * count + tag] = previous;
      totals[token * count + tag] = totals[(token - 1) * count + previous]! + own;
    }
  }
  const path = new Int32Array(tokens);
  let tag = bestOf(totals, (tokens - 1) * count, mayFollow[0]!); // any tag may be the last, as before "O"
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

function bestOf(totals: Float64Array, at: number, allowed: number[]): number {
  let best = allowed[0]!;
  for (const tag of allowed) if (totals[at + tag]! > totals[at + best]!) best = tag;
  return best;
}
