import { addDays, formatDay } from "../calendar.js";
import type { Meaning, Scene, TimeRule } from "../rule.js";
import { compile, PART_OF_DAY, parsePartOfDay } from "../vocabulary.js";
import { atPartOfDay } from "./weekday.js";

const OFFSETS: Record<string, number> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  "the day before yesterday": -2,
  "the day after tomorrow": 2,
};

/** "today", "late yesterday", "tomorrow morning", "the day before yesterday". */
export const nearDay: TimeRule = {
  name: "near-day",
  sign: /today|yesterday|tomorrow/i,
  pattern: compile(
    "(?:(?:early|late|later|earlier) )?(?<day>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow)" +
      `(?: (?:early |late |mid)?(?<part>${PART_OF_DAY}))?(?!['’]s (?:world|society|youth))`,
  ),
  parse({ groups }, scene) {
    const meaning = dayAt(OFFSETS[groups.day!.toLowerCase().replace(/\s+/g, " ")]!, scene);
    return groups.part ? atPartOfDay(meaning, parsePartOfDay(groups.part)!) : meaning;
  },
};

/** "this morning", "tonight", "last night", "overnight". */
export const partOfNearDay: TimeRule = {
  name: "part-of-near-day",
  sign: /morning|midday|noon|evening|night/i,
  pattern: compile(
    `(?:(?:early|late|later|earlier) )?(?:(?<pointer>this|last|that) (?:very )?(?:early |late |mid)?(?<part>${PART_OF_DAY})|(?<word>tonight|overnight))`,
  ),
  parse({ groups, start }, scene) {
    const word = groups.word?.toLowerCase();
    if (word === "tonight") return atPartOfDay(dayAt(0, scene), "NI");
    const part = word ? "NI" : parsePartOfDay(groups.part!)!;
    const pointer = groups.pointer?.toLowerCase();
    if (pointer === "last" && part !== "NI" && part !== "EV") return undefined;
    if (pointer === "that") {
      const day = scene.dayBefore(start);
      return { type: "TIME", value: `${day ? formatDay(day) : "XXXX-XX-XX"}T${part}`, certainty: "implied" };
    }
    return atPartOfDay(dayAt(pointer === "last" ? -1 : 0, scene), part);
  },
};

/** A day counted from the report's day, which alone fixes it; open but counted when the report is undated. */
export function dayAt(offsetDays: number, { reportDay }: Pick<Scene, "reportDay">): Meaning {
  const value = reportDay ? formatDay(addDays(reportDay, offsetDays)) : "XXXX-XX-XX";
  return { type: "DATE", value, offsetDays };
}
