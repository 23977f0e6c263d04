import type { Analysis, Token } from "../../contracts/index.js";
import { growTree, tokensWithin } from "../actors/syntax/tree.js";
import { type Day, parseDay } from "./calendar.js";
import { detectLean } from "./lean.js";
import type { Scene } from "./rule.js";

/** A date the rules have fixed, in the order of the text. */
export interface FixedDate {
  offset: number;
  value: string;
  day: Day | undefined;
}

export function makeScene(analysis: Analysis, published: string | undefined, log: FixedDate[]): Scene {
  const tree = growTree(analysis);
  const { tokens } = analysis;
  const neighbour = (token: Token | undefined, step: number): Token | undefined => {
    const other = token && tokens[tokens.indexOf(token) + step];
    return other?.sentence === token?.sentence ? other : undefined;
  };
  const tokenAt = (offset: number): Token | undefined =>
    tokens[tokensWithin(tree, { start: offset, end: offset + 1 }).from];
  return {
    reportDay: published === undefined ? undefined : parseDay(published),
    dayBefore: (offset) => log.findLast((date) => date.day && date.offset < offset)?.day,
    valueBefore: (offset) => log.findLast((date) => date.offset < offset)?.value,
    lean: (start, end) => detectLean(tree, { start, end }),
    tokenAt,
    tokenBefore: (offset) => neighbour(tokenAt(offset), -1),
    tokenAfter: (end) => neighbour(tokenAt(end - 1), 1),
  };
}
