import { type Day, daysBetween, formatYear } from "../calendar.js";
import type { Match, Scene, TimeRule } from "../rule.js";
import { compile, PHASE, YEAR } from "../vocabulary.js";

const SEASONS: Record<string, { code: string; middle: number }> = {
  spring: { code: "SP", middle: 4 },
  summer: { code: "SU", middle: 7 },
  autumn: { code: "FA", middle: 10 },
  fall: { code: "FA", middle: 10 },
  winter: { code: "WI", middle: 1 },
};

/**
 * "last summer", "in the early summer", "the winter of 2021". Spring and fall are verbs too, and a season without more is any year's: the word
 * needs a year, a pointer or a preposition.
 */
export const season: TimeRule = {
  name: "season",
  sign: /spring|summer|autumn|fall|winter/i,
  pattern: compile(
    `(?:(?<pointer>this(?: past| coming)?|last|next|the (?:coming|following|previous|past)|(?<=(?:in|of|during|over|into|throughout|since|until|by|through) )the) |the )?` +
      `(?:${PHASE}[- ](?:the )?)?(?<season>spring|summer|autumn|fall|winter)(?:,? (?:of |in )?(?<year>${YEAR}))?`,
  ),
  parse(match, scene) {
    const { groups } = match;
    const { code, middle } = SEASONS[groups.season!.toLowerCase()]!;
    if (groups.year) return { type: "DATE", value: `${groups.year}-${code}` };
    if (!groups.pointer || isPartOfName(match, scene)) return undefined;
    if (!scene.reportDay) return { type: "DATE", value: `XXXX-${code}` };
    const value = `${formatYear(findSeasonYear(middle, match, scene, scene.reportDay))}-${code}`;
    return { type: "DATE", value, certainty: "implied" };
  },
};

/** "in the winter storm", "since the fall of the wall". */
function isPartOfName({ groups, end }: Match, scene: Scene): boolean {
  const next = scene.tokenAfter(end);
  return (
    groups.pointer!.toLowerCase() === "the" &&
    next !== undefined &&
    (/^(?:NOUN|PROPN)$/.test(next.upos) || next.form === "of")
  );
}

/** A season three months long counts from its middle: "last summer" in October is this year's, "this summer" in May too. */
function findSeasonYear(middle: number, { groups, start, end }: Match, scene: Scene, reportDay: Day): number {
  const pointer = groups.pointer!.toLowerCase();
  const distance = daysBetween(reportDay, { year: reportDay.year, month: middle, day: 15 });
  if (/last|past|previous/.test(pointer)) return distance > -45 ? reportDay.year - 1 : reportDay.year;
  if (/next|coming|following/.test(pointer)) return distance < 45 ? reportDay.year + 1 : reportDay.year;
  const ahead = scene.lean(start, end) === "future" && distance < -45;
  return ahead ? reportDay.year + 1 : reportDay.year;
}
