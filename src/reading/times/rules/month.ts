import { type Day, formatMonth, twoDigits } from "../calendar.js";
import { findYear } from "../resolve/month.js";
import type { Match, Meaning, Scene, TimeRule } from "../rule.js";
import { compile, HOLDS_MONTH, isCapitalised, MONTH, PHASE, parseMonth, YEAR } from "../vocabulary.js";

const PHASED = `(?:(?<phase>${PHASE}) |(?<glued>early|late|mid)-)?`;

/** "March 2022", "the end of March 2022", "March of last year". */
export const monthYear: TimeRule = {
  name: "month-year",
  sign: HOLDS_MONTH,
  pattern: compile(
    `${PHASED}(?<month>${MONTH})(?:(?:,|,? of|,? in)? (?<year>${YEAR})|,? (?:of )?(?<near>this|last|next) year)`,
  ),
  parse({ groups }, { reportDay }) {
    const month = parseMonth(groups.month!);
    if (!month || !isCapitalised(groups.month!)) return undefined;
    if (groups.year) return { type: "DATE", value: formatMonth({ year: Number(groups.year), month }) };
    if (!reportDay) return openMonth(month);
    const step = { last: -1, this: 0, next: 1 }[groups.near!.toLowerCase()]!;
    return { type: "DATE", value: formatMonth({ year: reportDay.year + step, month }) };
  },
};

/** "in March", "last October", "mid-November". */
export const monthAlone: TimeRule = {
  name: "month-alone",
  sign: HOLDS_MONTH,
  pattern: compile(
    `(?:(?<pointer>this(?: past| coming)?|last|next|every|each) )?${PHASED}(?<month>${MONTH})`,
  ),
  parse(match, scene) {
    const month = parseMonth(match.groups.month!);
    if (!month || !isMonth(match, scene)) return undefined;
    const pointer = match.groups.pointer?.toLowerCase();
    if (pointer === "every" || pointer === "each") return { type: "SET", value: `XXXX-${twoDigits(month)}` };
    if (!scene.reportDay) return openMonth(month);
    const year = findMonthYear(month, pointer, match, scene, scene.reportDay);
    return { type: "DATE", value: formatMonth({ year, month }), certainty: "implied" };
  },
};

function openMonth(month: number): Meaning {
  return { type: "DATE", value: `XXXX-${twoDigits(month)}` };
}

function findMonthYear(
  month: number,
  pointer: string | undefined,
  match: Match,
  scene: Scene,
  reportDay: Day,
): number {
  if (pointer === "last") return month < reportDay.month ? reportDay.year : reportDay.year - 1;
  if (pointer === "next") return month > reportDay.month ? reportDay.year : reportDay.year + 1;
  const lean = pointer === "this past" ? "past" : pointer === "this coming" ? "future" : undefined;
  if (pointer === "this") return reportDay.year;
  const day = month === reportDay.month ? reportDay.day : 15;
  return findYear(month, day, lean ?? scene.lean(match.start, match.end), reportDay);
}

/** Months that are also verbs, names or ranks need a word before them that calls for a time. */
const AMBIGUOUS = /^(?:march|may|april|june|august|jan|mar)\b/i;
const CALLS_FOR_TIME =
  /^(?:in|since|until|till|by|from|through|during|before|after|between|for|of|to|and|or|around|as|on)$/i;

function isMonth({ groups, start }: Match, scene: Scene): boolean {
  const word = groups.month!;
  if (!isCapitalised(word)) return false;
  if (/^[A-Z][a-z]{2}$/.test(word) && word !== "May") return false;
  if (groups.pointer || groups.phase || groups.glued || !AMBIGUOUS.test(word)) return true;
  const before = scene.tokenBefore(start);
  if (!before || isPersonOrEvent(start + word.length, scene)) return false;
  // "the March elections", but not "the May government".
  const dates =
    /^the$/i.test(before.form) && word !== "May" && scene.tokenAfter(start + word.length)?.upos === "NOUN";
  return dates || CALLS_FOR_TIME.test(before.form);
}

/** "for May's government", "in March of the Living": the word begins a name. */
function isPersonOrEvent(end: number, scene: Scene): boolean {
  const next = scene.tokenAfter(end);
  return next !== undefined && (next.upos === "PROPN" || /^(?:for)$/i.test(next.form));
}
