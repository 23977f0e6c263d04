import { addDays, type Day, daysBetween, formatDay, weekdayOf } from "../calendar.js";
import { type Pointer, resolveWeekday } from "../resolve/weekday.js";
import type { Lean, Match, Meaning, Scene, TimeRule } from "../rule.js";
import {
  compile,
  HOLDS_WEEKDAY,
  isCapitalised,
  PART_OF_DAY,
  parsePartOfDay,
  parseWeekday,
  WEEKDAY,
} from "../vocabulary.js";

/** "Sunday", "last Thursday", "late Monday", "Friday morning", "the previous Tuesday". */
export const weekday: TimeRule = {
  name: "weekday",
  sign: HOLDS_WEEKDAY,
  pattern: compile(
    "(?:(?:early|late|later|earlier|sometime)(?: on)? )?" +
      "(?:(?<pointer>last|next|this(?: past| coming)?|the (?:previous|following|coming|next)|(?:the )?past|on the) )?" +
      "(?:(?:early|late) )?" +
      `(?<weekday>${WEEKDAY})(?: (?:in the |at )?(?:early |late |mid)?(?<part>${PART_OF_DAY}))?(?<plural>s(?=\\W|$))?`,
  ),
  parse(match, scene) {
    const { groups, start, end } = match;
    if (!isCapitalised(groups.weekday!) || isPartOfName(match, scene)) return undefined;
    const day = parseWeekday(groups.weekday!)!;
    const part = groups.part && parsePartOfDay(groups.part);
    if (groups.plural)
      return { type: "SET", value: `XXXX-WXX-${day}${part ? `T${part}` : ""}`, weekday: day };
    const first = endsRange(start, scene) ? scene.dayNear(start) : undefined;
    if (first) return nextAfter(first, day, scene);
    const { pointer, lean } = readPointer(groups.pointer);
    const meaning = resolveWeekday(day, pointer, lean ?? scene.lean(start, end), scene);
    return part ? atPartOfDay(meaning, part) : meaning;
  },
};

/** "from Monday to Friday": the later day is the next of its name after the earlier one. */
function endsRange(start: number, scene: Scene): boolean {
  const link = scene.tokenBefore(start);
  if (!link || !/^(?:to|through|until|till|-|–)$/i.test(link.form)) return false;
  const before = scene.tokenBefore(link.start)?.form ?? "";
  return new RegExp(`^${WEEKDAY}$`).test(before);
}

function nextAfter(first: Day, weekday: number, { reportDay }: Scene): Meaning {
  const day = addDays(first, (weekday - weekdayOf(first) + 7) % 7 || 7);
  const offsetDays = reportDay && daysBetween(reportDay, day);
  return { type: "DATE", value: formatDay(day), weekday, offsetDays, certainty: "implied" };
}

/** "every Tuesday", "each Thursday night". */
export const everyWeekday: TimeRule = {
  name: "every-weekday",
  sign: HOLDS_WEEKDAY,
  pattern: compile(`(?:every|each)(?: other)? (?<weekday>${WEEKDAY})(?: (?<part>${PART_OF_DAY}))?`),
  parse({ groups }) {
    const day = parseWeekday(groups.weekday!)!;
    const part = groups.part && parsePartOfDay(groups.part);
    return { type: "SET", value: `XXXX-WXX-${day}${part ? `T${part}` : ""}`, weekday: day };
  },
};

export function atPartOfDay(meaning: Meaning, part: string): Meaning {
  return { ...meaning, type: "TIME", value: `${meaning.value}T${part}` };
}

function readPointer(text: string | undefined): { pointer: Pointer; lean?: Lean } {
  switch (text?.toLowerCase().replace(/^the /, "")) {
    case "last":
    case "previous":
      return { pointer: "last" };
    case "next":
    case "following":
      return { pointer: "next" };
    case "this coming":
    case "coming":
      return { pointer: "this", lean: "future" };
    case "this past":
    case "past":
      return { pointer: "plain", lean: "past" };
    case "this":
      return { pointer: "this" };
    default:
      return { pointer: "plain" };
  }
}

/** "Good Friday", "Black Friday", "Bloody Sunday", "the Sunday Times", "Sheffield Wednesday". */
const NAMED = /^(?:good|black|bloody|ash|holy|palm|easter|super|cyber|ruby|sheffield|maundy|whit|fat)$/i;
const TITLE = /^(?:Times|Telegraph|Mirror|Mail|Herald|Express|Post|Star|Sun|Independent|World|Night|League)$/;

function isPartOfName({ groups, start, end, text }: Match, scene: Scene): boolean {
  const before = scene.tokenBefore(start + text.toLowerCase().indexOf(groups.weekday!.toLowerCase()));
  const after = scene.tokenAfter(end);
  if (before && NAMED.test(before.form)) return true;
  return !groups.part && after !== undefined && TITLE.test(after.form);
}
