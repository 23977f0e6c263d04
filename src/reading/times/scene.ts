import type { Analysis, Token } from "../../contracts/index.js";
import { growTree, tokensWithin } from "../syntax/tree.js";
import { type Day, parseDay } from "./calendar.js";
import { detectLean } from "./lean.js";
import type { Scene } from "./rule.js";
import { periodAt } from "./units.js";

/** A date the rules have fixed, in the order of the text. */
export interface FixedDate {
  offset: number;
  value: string;
  day: Day | undefined;
}

/** Values that accounts are given for: years and quarters. */
const ACCOUNTED = /^\d{4}(?:-[QH]\d)?$/;
const ACCOUNTS =
  /\b(?:first|second|third|fourth)(?:[- ]fiscal)?[- ]quarter\b|\bquarter (?:ended|ending)\b|\bQ[1-4]\b/i;

export function makeScene(analysis: Analysis, published: string | undefined, log: FixedDate[]): Scene {
  const tree = growTree(analysis);
  const { tokens } = analysis;
  const indexAt = (offset: number): number => tokensWithin(tree, { start: offset, end: offset + 1 }).from;
  const neighbour = (index: number, step: number): Token | undefined => {
    const other = tokens[index + step];
    return other?.sentence === tokens[index]?.sentence ? other : undefined;
  };
  const reportDay = published === undefined ? undefined : parseDay(published);
  const running = reportDay && periodAt(reportDay, "quarter", 0);
  const lastNear = (offset: number, fits: (date: FixedDate) => boolean): FixedDate | undefined => {
    const from = analysis.sentences[Math.max(0, tokens[indexAt(offset)]!.sentence - 1)]!.start;
    return log.findLast((date) => date.offset >= from && date.offset < offset && fits(date));
  };
  return {
    reportDay,
    dayBefore: (offset) => log.findLast((date) => date.day && date.offset < offset)?.day,
    valueBefore: (offset) => log.findLast((date) => date.offset < offset)?.value,
    dayNear: (offset) => lastNear(offset, (date) => date.day !== undefined)?.day,
    yearNear: (offset) => /^\d{4}/.exec(lastNear(offset, () => true)?.value ?? "")?.[0],
    quarterBefore: (offset) => {
      const period = log.findLast(
        (date) => date.offset < offset && ACCOUNTED.test(date.value) && !(running && date.value >= running),
      )?.value;
      return period?.includes("Q") ? period : undefined;
    },
    givesAccounts: ACCOUNTS.test(analysis.text),
    lean: (start, end) => detectLean(tree, { start, end }),
    tokenBefore: (offset) => neighbour(indexAt(offset), -1),
    tokenAfter: (end) => neighbour(indexAt(end - 1), 1),
  };
}
