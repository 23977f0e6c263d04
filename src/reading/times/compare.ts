import type { TimeExpression } from "../../contracts/index.js";
import { addDays, type Day, daysBetween, parseDay, weekdayOf } from "./calendar.js";
import { compareHours, compareParts, parseParts } from "./compare-parts.js";

/** What is known of the report a time stands in. `reportWeekday` is ISO, 1 Monday to 7 Sunday. */
export interface TimeContext {
  published?: string;
  reportWeekday?: number;
}

/**
 * "same": both name one day, hour or stretch; "different": they cannot; "compatible": one may contain the other or be it;
 * "unknown": nothing tells. Meant for times in two reports of one happening, written within three days of each other.
 */
export type TimeComparison = "same" | "different" | "compatible" | "unknown";

export function compareTimes(
  a: TimeExpression,
  b: TimeExpression,
  contextA: TimeContext,
  contextB: TimeContext,
): TimeComparison {
  if (a.type === "DURATION" || b.type === "DURATION" || a.type === "SET" || b.type === "SET")
    return compareStretches(a, b);
  if (a.value.endsWith("_REF") || b.value.endsWith("_REF")) return "unknown";
  const partsA = parseParts(a.value);
  const partsB = parseParts(b.value);
  const apart = findDaysApart(a, b, contextA, contextB);
  if (apart === undefined) return compareParts(partsA, partsB);
  return apart === 0 ? compareHours(partsA.time, partsB.time) : "different";
}

function compareStretches(a: TimeExpression, b: TimeExpression): TimeComparison {
  if (a.type !== b.type) return "unknown";
  const [first, second] = [inDays(a.value), inDays(b.value)];
  if (first === second) return "same";
  const open = first.includes("X") || second.includes("X");
  return open ? "compatible" : "different";
}

/** A week is seven days and a day 24 hours; months differ in length and stay as they are. */
function inDays(value: string): string {
  const weeks = /^P(\d+)W$/.exec(value);
  if (weeks) return `P${Number(weeks[1]) * 7}D`;
  const hours = /^PT(\d+)H$/.exec(value);
  return hours && Number(hours[1]) % 24 === 0 ? `P${Number(hours[1]) / 24}D` : value;
}

/** Days from `a` to `b` when both can be placed, else undefined. */
function findDaysApart(
  a: TimeExpression,
  b: TimeExpression,
  contextA: TimeContext,
  contextB: TimeContext,
): number | undefined {
  const origin = parseDay(contextA.published ?? "") ?? parseDay(contextB.published ?? "");
  const dayA = placeDay(a, contextA, origin);
  const dayB = placeDay(b, contextB, origin);
  if (dayA && dayB) return daysBetween(dayA, dayB);
  if (a.offsetDays === undefined || b.offsetDays === undefined) return undefined;
  if (contextA.reportWeekday === undefined || contextB.reportWeekday === undefined) return undefined;
  return nearestStep(contextA.reportWeekday, contextB.reportWeekday) + b.offsetDays - a.offsetDays;
}

/** The day a time names: by its value, or counted from its report's day, itself placed next to the other report's if undated. */
function placeDay(time: TimeExpression, context: TimeContext, origin: Day | undefined): Day | undefined {
  const stated = parseDay(time.value);
  if (stated || time.offsetDays === undefined) return stated;
  const own = parseDay(context.published ?? "");
  if (own) return addDays(own, time.offsetDays);
  if (!origin || context.reportWeekday === undefined) return undefined;
  return addDays(origin, nearestStep(weekdayOf(origin), context.reportWeekday) + time.offsetDays);
}

/** Days from one weekday to the nearest other, -3 to 3. */
function nearestStep(from: number, to: number): number {
  const ahead = (to - from + 7) % 7;
  return ahead > 3 ? ahead - 7 : ahead;
}
