import { type Day, formatYear } from "../calendar.js";
import type { Lean, Match, Meaning, Scene, TimeRule } from "../rule.js";
import { compile, PHASE, YEAR } from "../vocabulary.js";

const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};
const ORDINAL = "(?<ordinal>first|second|third|fourth|final|last|1st|2nd|3rd|4th)";
const OF_YEAR = `(?:(?: (?:of|in))?(?: the)?(?: fiscal)?(?: year)? (?<year>${YEAR})|(?: of)? (?<near>this|last|next) year)?`;

/** "the third quarter", "third-quarter", "the 2023 fourth quarter", "this year's first quarter". */
export const quarter: TimeRule = {
  name: "quarter",
  sign: /quarter/i,
  pattern: compile(
    `(?:(?<owner>this|last|next) year['’]s (?:fiscal )?)?(?:the (?!(?:fiscal )?\\w+-quarter))?(?:${PHASE} (?:the )?)?(?:(?<lead>${YEAR})['’]?s? )?(?:fiscal[- ])?` +
      `${ORDINAL}(?:[- ]fiscal)?[- ]quarter${OF_YEAR}`,
  ),
  parse: (match, scene) => parsePart(match, scene, "Q", 4),
};

/** "Q3 2024", "Q1". */
export const shortQuarter: TimeRule = {
  name: "short-quarter",
  sign: /Q[1-4]/i,
  pattern: compile(`Q(?<number>[1-4])(?:,? (?:of )?(?<year>${YEAR}))?`),
  parse: (match, scene) => parsePart(match, scene, "Q", 4),
};

/** "the second half of 2023", "the first half". */
export const half: TimeRule = {
  name: "half-year",
  sign: /half/i,
  pattern: compile(`(?:the )?(?:(?<lead>${YEAR}) )?${ORDINAL}[- ]half${OF_YEAR}`),
  // Without a year the half may be of a match, a book or a decade.
  parse: (match, scene) =>
    match.groups.year || match.groups.near || match.groups.lead ? parsePart(match, scene, "H", 2) : undefined,
};

function parsePart(
  { groups, start, end }: Match,
  scene: Scene,
  letter: "Q" | "H",
  parts: number,
): Meaning | undefined {
  const word = groups.ordinal?.toLowerCase();
  const number = groups.number ? Number(groups.number) : word === "last" ? parts : ORDINALS[word!];
  if (!number || number > parts) return undefined;
  const stated = groups.year ?? groups.lead;
  if (stated) return { type: "DATE", value: `${stated}-${letter}${number}` };
  const { reportDay } = scene;
  if (!reportDay) return { type: "DATE", value: `XXXX-${letter}${number}` };
  const near = (groups.near ?? groups.owner)?.toLowerCase();
  const step = near
    ? { last: -1, this: 0, next: 1 }[near]!
    : stepYear(number, parts, scene.lean(start, end), reportDay);
  return {
    type: "DATE",
    value: `${formatYear(reportDay.year + step)}-${letter}${number}`,
    certainty: "implied",
  };
}

/**
 * A quarter named without a year is the latest that had begun, or the coming one where the tense points ahead. The one that
 * ended last is still the one meant in "will report third-quarter earnings".
 */
function stepYear(number: number, parts: number, lean: Lean, reportDay: Day): number {
  const current = Math.ceil((reportDay.month * parts) / 12);
  if (number === (current === 1 ? parts : current - 1)) return number > current ? -1 : 0;
  if (lean === "future") return number < current ? 1 : 0;
  return number > current ? -1 : 0;
}
