import type { Sentence } from "../../contracts/index.js";
import type { Tree } from "../syntax/tree.js";
import { findMatches, keepStrongest, type Trigger as Match } from "./lexicon/find-triggers.js";
import type { Trigger } from "./scene.js";
import { meansIt } from "./senses/index.js";

/** Patterns with a companion say more than a bare word. */
const SCORES = [0.6, 0.75, 0.85, 0.9];
/** Steps in the tree from one word of a pattern to the next: "launched" to "on" of "launched a raid on". */
const NEAR = 2;

/** The words of a sentence that name an event, from left to right: those the lexicon lists, where they belong together. */
export function findTriggers(tree: Tree, { from, to }: Sentence): Trigger[] {
  const matches = findMatches(tree, { from, to }).filter(
    (match) => hangsTogether(tree, match) && meansIt(tree, match),
  );
  return keepStrongest(matches).map(({ at, tokens, pattern }) => ({
    at,
    ...runAround(at, tokens),
    tokens,
    type: pattern.type,
    ...(pattern.mode && { mode: pattern.mode }),
    rule: `lexicon: ${pattern.group}`,
    score: SCORES[Math.min(tokens.length, SCORES.length) - 1]!,
  }));
}

/** Whether every word of the pattern is near another in the tree, so that all are parts of one thing said. */
function hangsTogether(tree: Tree, { at, tokens }: Match): boolean {
  const joined = new Set([at]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const token of tokens) {
      if (joined.has(token) || ![...joined].some((one) => isNear(tree, one, token))) continue;
      joined.add(token);
      grown = true;
    }
  }
  return joined.size === new Set(tokens).size;
}

function isNear(tree: Tree, a: number, b: number): boolean {
  const up = (from: number): number[] => {
    const path = [from];
    for (let at = tree.tokens[from]!.head; at >= 0 && path.length <= NEAR; at = tree.tokens[at]!.head)
      path.push(at);
    return path;
  };
  const others = up(b);
  return up(a).some((node, steps) => {
    const rest = others.indexOf(node);
    return rest >= 0 && steps + rest <= NEAR;
  });
}

/** The tokens of a pattern that stand side by side with its trigger. */
function runAround(at: number, tokens: number[]): { from: number; to: number } {
  const own = new Set(tokens);
  let from = at;
  let to = at + 1;
  while (own.has(from - 1)) from--;
  while (own.has(to)) to++;
  return { from, to };
}
