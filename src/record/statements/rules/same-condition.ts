import type { PartCondition } from "../parts.js";
import { type AlignmentRule, speakersOf } from "./rule.js";

/**
 * One speaker makes something wait for the same thing in both reports: "talks once the monitors are back", "no delegate
 * will sit down until the monitors are in place". Never merged: offered as likely the same.
 */
export const sameCondition: AlignmentRule = (a, b) => {
  if (speakersOf(a, b) !== "same") return undefined;
  const same = a.conditions.some((one) => b.conditions.some((other) => asksTheSame(one, other)));
  return same ? { rule: "same-condition", score: 0.65, merges: false } : undefined;
};

/** For one issue a shared meaning is enough; else half of what the shorter condition asks, two meanings at least. */
function asksTheSame(one: PartCondition, other: PartCondition): boolean {
  const shared = [...one.meanings].filter((meaning) => other.meanings.has(meaning)).length;
  if (headOf(one.on) === headOf(other.on)) return shared > 0;
  return shared >= 2 && shared * 2 >= Math.min(one.meanings.size, other.meanings.size);
}

/** The last word of what a condition is put for, in the singular: "trade delegation", "delegations". */
function headOf(on: string): string {
  return on.split(" ").at(-1)!.replace(/s$/, "");
}
