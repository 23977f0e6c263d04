import { addDays, type Day, daysBetween, formatDay, weekdayOf } from "../calendar.js";
import type { Lean, Meaning, Scene } from "../rule.js";

/** How a weekday is pointed at: plainly ("Sunday"), or as the one before ("last"), in ("this") or after ("next") the report's day. */
export type Pointer = "plain" | "last" | "this" | "next";

/**
 * A weekday as a date. Plain weekdays follow the tense: wire style names the report's own day by its weekday, so the
 * report's day counts as both the latest past and the first coming one. Without a report's day the value stays open.
 */
export function resolveWeekday(weekday: number, pointer: Pointer, lean: Lean, scene: Scene): Meaning {
  const { reportDay } = scene;
  if (!reportDay)
    return { type: "DATE", value: `XXXX-WXX-${weekday}`, weekday, ...openCertainty(pointer, lean) };
  const day = findDay(weekday, pointer, lean, reportDay);
  return {
    type: "DATE",
    value: formatDay(day),
    weekday,
    offsetDays: daysBetween(reportDay, day),
    certainty: pointer === "plain" && lean ? "stated" : "implied",
  };
}

function openCertainty(pointer: Pointer, lean: Lean): Pick<Meaning, "certainty"> {
  return { certainty: pointer !== "plain" || lean ? "stated" : "implied" };
}

function findDay(weekday: number, pointer: Pointer, lean: Lean, reportDay: Day): Day {
  const ahead = (weekday - weekdayOf(reportDay) + 7) % 7;
  const behind = ahead === 0 ? 0 : ahead - 7;
  switch (pointer) {
    case "last":
      return addDays(reportDay, behind === 0 ? -7 : behind);
    case "next":
      return addDays(reportDay, ahead === 0 ? 7 : ahead);
    case "this":
      return addDays(reportDay, ahead);
    default:
      return addDays(reportDay, lean === "future" ? ahead : behind);
  }
}
