import type { Name } from "../../contracts/analysis.js";
import { nameScore, type ScoreCurve } from "./name-score.js";

export const NAME_KINDS = ["PER", "ORG", "LOC", "MISC"] as const;

/** A name among a sentence's tokens: `from` inclusive, `to` exclusive. */
export interface NameSpan extends Pick<Name, "from" | "to" | "kind" | "score"> {
  /** How probable each kind is for its tokens, in the order of NAME_KINDS; the mean over tokens, 0–1. */
  kinds: number[];
}

/** Reads names off the scores of `tags` ("O", "B-PER", "I-PER" and so on), and how sure each is by `curve`. */
export class NameReader {
  private readonly before: number[][];
  private readonly ofKind: number[][];

  constructor(
    private readonly tags: string[],
    private readonly curve: ScoreCurve,
  ) {
    this.before = tags.map((tag) => findBefore(tag, tags));
    this.ofKind = NAME_KINDS.map((kind) => numbersOf(tags, (tag) => tag.slice(2) === kind));
  }

  /**
   * The best sequence of name tags in which every I- follows a B- or I- of its kind (Viterbi), read as names.
   * `scores` holds unnormalised scores, `width` a token, of which the first `tags.length` count.
   */
  read(scores: Float32Array, tokens: number, width: number): NameSpan[] {
    const { tags } = this;
    const count = tags.length;
    if (!mayHoldNames(scores, tokens, width, count)) return [];
    const probabilities = softmaxRows(scores, tokens, width, count);
    const path = bestPath(probabilities, tokens, this.before);
    const names: NameSpan[] = [];
    for (let from = 0; from < tokens; from++) {
      const tag = tags[path[from]!]!;
      if (!tag.startsWith("B-")) continue;
      const inside = tags.indexOf(`I-${tag.slice(2)}`);
      let to = from + 1;
      while (to < tokens && path[to] === inside) to++;
      let sum = 0;
      for (let at = from; at < to; at++) sum += probabilities[at * count + path[at]!]!;
      const kinds = this.ofKind.map((own) => meanOf(own, probabilities, count, from, to));
      const kind = tag.slice(2) as Name["kind"];
      names.push({ from, to, kind, score: nameScore(sum / (to - from), this.curve), kinds });
    }
    return names;
  }
}

/** Whether any tag but "O", the first, scores best anywhere: the path of "O" alone is well-formed, so it wins otherwise. */
function mayHoldNames(scores: Float32Array, tokens: number, width: number, count: number): boolean {
  for (let token = 0; token < tokens; token++) {
    const outside = scores[token * width]!;
    for (let tag = 1; tag < count; tag++) if (scores[token * width + tag]! > outside) return true;
  }
  return false;
}

/** How probable the tags `own` are together, the mean over the tokens. */
function meanOf(own: number[], probabilities: Float64Array, count: number, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) for (const tag of own) sum += probabilities[at * count + tag]!;
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

/** `before` holds the tags that may stand before each tag. Any may stand before the first, "O", and so any may be the last. */
function bestPath(probabilities: Float64Array, tokens: number, before: number[][]): Int32Array {
  const count = before.length;
  const totals = new Float64Array(tokens * count);
  const from = new Int32Array(tokens * count);
  for (let token = 0; token < tokens; token++) {
    const last = token === 0 ? 0 : bestOf(totals, (token - 1) * count, before[0]!);
    for (let tag = 0; tag < count; tag++) {
      const allowed = before[tag]!;
      const own = Math.log(Math.max(probabilities[token * count + tag]!, 1e-12));
      if (token === 0) {
        totals[tag] = allowed.length === count ? own : Number.NEGATIVE_INFINITY;
        continue;
      }
      const previous = allowed.length === count ? last : bestOf(totals, (token - 1) * count, allowed);
      from[token * count + tag] = previous;
      totals[token * count + tag] = totals[(token - 1) * count + previous]! + own;
    }
  }
  const path = new Int32Array(tokens);
  let tag = bestOf(totals, (tokens - 1) * count, before[0]!);
  for (let token = tokens - 1; token >= 0; token--) {
    path[token] = tag;
    tag = from[token * count + tag]!;
  }
  return path;
}

/** Numbers of the tags that may stand before a tag. */
function findBefore(tag: string, tags: string[]): number[] {
  const isInside = tag.startsWith("I-");
  return numbersOf(tags, (other) => !isInside || (other.slice(2) === tag.slice(2) && other !== "O"));
}

const numbersOf = (tags: string[], fits: (tag: string) => boolean): number[] =>
  tags.flatMap((tag, index) => (fits(tag) ? [index] : []));

function bestOf(totals: Float64Array, at: number, allowed: number[]): number {
  let best = allowed[0]!;
  for (const tag of allowed) if (totals[at + tag]! > totals[at + best]!) best = tag;
  return best;
}
