import type { Position } from "../../contracts/index.js";
import type { TokenRange, Tree } from "../syntax/tree.js";
import { relation, stepsBetween } from "../syntax/tree.js";
import { ISSUES, STANCES } from "./lexicons.js";
import type { Matter } from "./matter.js";
import type { ModalityNetwork } from "./network.js";
import { RELATIONS, ROLES } from "./roles.js";

/** The least probability of a matter, and of another token's role to it. */
const LEAST_MATTER = 0.4;
const LEAST_ROLE = 0.4;
/** A matter without a likely holder takes the likeliest from here on. */
const LEAST_LONE_HOLDER = 0.15;

const HOLDER = ROLES.indexOf("holder");
const TOWARD = ROLES.indexOf("toward");
const DEADLINE = ROLES.indexOf("deadline");
const FIRST_RELATION = ROLES.indexOf(RELATIONS[0]!);

/** Hung below a word, but no part of what it says: as training has it. */
const ASIDE = /^(?:advcl|parataxis|punct|conj)$/;

/** The matters of one sentence, from left to right. `scores` has a row a token of it. */
export function decodeMatters(
  network: ModalityNetwork,
  tree: Tree,
  { from }: TokenRange,
  scores: Float32Array,
): Matter[] {
  const { anchor, cue, end } = network.parts;
  const length = scores.length / end;
  const chances = Array.from({ length }, (_, row) =>
    chanceOfMatter(scores, row * end + anchor, row * end + cue),
  );
  return chances.flatMap((chance, row) => {
    const score = Math.min(1, chance + chanceBeside(tree, from, row, chances));
    return score >= LEAST_MATTER
      ? [decodeMatter(network, tree, { from, to: from + length }, scores, row, score)]
      : [];
  });
}

/** Below this the exponential makes no difference to what is read. */
const HOPELESS = -6;

/** One less the probability of "no matter", the first of the scores `from` to `to`. */
function chanceOfMatter(scores: Float32Array, from: number, to: number): number {
  const none = scores[from]!;
  let sum = 0;
  for (let i = from + 1; i < to; i++) if (scores[i]! - none > HOPELESS) sum += Math.exp(scores[i]! - none);
  return sum / (1 + sum);
}

/**
 * What the tokens right above and below leave open: "support | sanctions" may both head what is refused, and neither be
 * likely. Only the likeliest of them takes it, and only from those that are no matters themselves.
 */
function chanceBeside(tree: Tree, from: number, row: number, chances: number[]): number {
  const { head } = tree.tokens[from + row]!;
  const beside = [head, ...tree.children[from + row]!]
    .map((token) => chances[token - from] ?? 0)
    .filter((chance) => chance < LEAST_MATTER);
  return beside.every((chance) => chance < chances[row]!)
    ? beside.reduce((sum, chance) => sum + chance, 0)
    : 0;
}

function decodeMatter(
  network: ModalityNetwork,
  tree: Tree,
  { from, to }: TokenRange,
  scores: Float32Array,
  anchor: number,
  score: number,
): Matter {
  const { parts } = network;
  const pairs = Array.from({ length: to - from }, (_, token) => network.scorePair(scores, anchor, token));
  const attention = softmax(pairs.map((pair) => pair[ROLES.length]!));
  const stance = Float64Array.from(STANCES, (_, i) => scores[anchor * parts.end + parts.anchor + 1 + i]!);
  for (const [token, weight] of attention.entries()) {
    for (let i = 0; i < stance.length; i++) stance[i]! += weight * scores[token * parts.end + parts.cue + i]!;
  }
  const stances = softmax(stance);
  const best = bestOf(stances);
  const roles = pairs.map((pair) => softmax(pair.subarray(0, ROLES.length)));
  const likeliest = (role: number): number | undefined => {
    const token = bestOf(roles.map((chances) => chances[role]!));
    return roles[token]![role]! >= LEAST_ROLE ? from + token : undefined;
  };
  return {
    on: from + anchor,
    stance: STANCES[best]! as Position["stance"],
    issue: ISSUES[decodeIssue(network, tree, { from, to }, scores, anchor)]!,
    cue: from + bestOf(attention),
    score: score * stances[best]!,
    holders: findHolders(tree, from, anchor, roles),
    toward: likeliest(TOWARD),
    deadline: likeliest(DEADLINE),
    conditions: roles.flatMap((chances, token) => {
      const relations = chances.subarray(FIRST_RELATION);
      const sum = relations.reduce((all, one) => all + one, 0);
      return sum >= LEAST_ROLE ? [{ relation: RELATIONS[bestOf(relations)]!, at: from + token }] : [];
    }),
  };
}

/**
 * Who holds it. Of a speaker and the country spoken for the one nearer to the matter in the parse does, with those it is
 * joined with; a matter without a likely holder has the likeliest.
 */
function findHolders(tree: Tree, from: number, anchor: number, roles: Float64Array[]): number[] {
  const chances = roles.map((chances) => chances[HOLDER]!);
  const likely = chances.flatMap((chance, row) => (chance >= LEAST_ROLE ? [row] : []));
  if (likely.length === 0) {
    const best = bestOf(chances);
    return chances[best]! >= LEAST_LONE_HOLDER ? [from + best] : [];
  }
  const steps = likely.map((row) => stepsBetween(tree, from + row, from + anchor));
  const near = likely[bestOf(steps.map((count) => -count))]!;
  const first = firstOfJoined(tree, from + near);
  return likely.flatMap((row) => (firstOfJoined(tree, from + row) === first ? [from + row] : []));
}

/** "Peru" for each of "Peru, Chile and Norway". */
function firstOfJoined({ tokens }: Tree, at: number): number {
  let first = at;
  while (relation(tokens[first]!) === "conj") first = tokens[first]!.head;
  return first;
}

/** The issue as the matter's head tells it and the words below the head do, each as much as it weighs. */
function decodeIssue(
  { parts }: ModalityNetwork,
  tree: Tree,
  { from }: TokenRange,
  scores: Float32Array,
  anchor: number,
): number {
  const words = wordsBelow(tree, from + anchor)
    .map((token) => token - from)
    .filter((row) => row < scores.length / parts.end);
  const weights = softmax(words.map((row) => scores[row * parts.end + parts.weight]!));
  return bestOf(
    ISSUES.map((_, issue) =>
      words.reduce(
        (sum, row, i) => sum + weights[i]! * scores[row * parts.end + parts.topic + issue]!,
        scores[anchor * parts.end + parts.issue + issue]!,
      ),
    ),
  );
}

function wordsBelow(tree: Tree, at: number): number[] {
  const words = [at];
  for (let i = 0; i < words.length; i++) {
    words.push(...tree.children[words[i]!]!.filter((child) => !ASIDE.test(relation(tree.tokens[child]!))));
  }
  return words;
}

export function softmax(scores: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(scores);
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] = Math.exp(values[i]! - most);
  return values.map((value) => value / sum);
}

export function bestOf(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}
