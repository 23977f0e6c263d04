import type { Analysis, Token } from "../../contracts/index.js";
import { growTree, tokensWithin } from "../syntax/tree.js";
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
  const indexAt = (offset: number): number => tokensWithin(tree, { start: offset, end: offset + 1 }).from;
  const neighbour = (index: number, step: number): Token | undefined => {
    const other = tokens[index + step];
    return other?.sentence === tokens[index]?.sentence ? other : undefined;
  };
  return {
    reportDay: published === undefined ? undefined : parseDay(published),
    dayBefore: (offset) => log.findLast((date) => date.day && date.offset < offset)?.day,
    valueBefore: (offset) => log.findLast((date) => date.offset < offset)?.value,
    lean: (start, end) => detectLean(tree, { start, end }),
    tokenBefore: (offset) => neighbour(indexAt(offset), -1),
    tokenAfter: (end) => neighbour(indexAt(end - 1), 1),
  };
}
