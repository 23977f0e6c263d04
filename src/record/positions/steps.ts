import type { RecordPosition } from "../../contracts/index.js";

/**
 * Marks each position that its holder left: the same holder's next position on the same issue, taken on a later day with
 * another stance or with conditions where there were none. Positions of one day stand side by side.
 */
export function linkSteps(positions: RecordPosition[]): RecordPosition[] {
  return positions.map((position) => {
    const next = positions
      .filter((other) => isStep(position, other))
      .sort((a, b) => a.at!.localeCompare(b.at!))[0];
    return next ? { ...position, supersededBy: next.id } : position;
  });
}

function isStep(from: RecordPosition, to: RecordPosition): boolean {
  if (from.on !== to.on || from.at === undefined || to.at === undefined || to.at <= from.at) return false;
  const same = from.holder === undefined ? from.holderName === to.holderName : from.holder === to.holder;
  return same && (from.stance !== to.stance || from.conditions.length > 0 !== to.conditions.length > 0);
}
