import type { BoardRow, Record, RecordPosition } from "../../contracts/index.js";

/** The issues of a board as columns: what most holders speak to comes first. */
export function boardIssues({ board }: Record): string[] {
  const counts = new Map<string, number>();
  for (const { on } of board.flatMap(({ cells }) => cells)) counts.set(on, (counts.get(on) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([on]) => on);
}

/** The positions of one cell, in the board's order; empty where the holder says nothing on the issue. */
export function cellPositions({ positions }: Record, { cells }: BoardRow, on: string): RecordPosition[] {
  const ids = cells.find((cell) => cell.on === on)?.positions ?? [];
  return ids.flatMap((id) => positions.find((position) => position.id === id) ?? []);
}

/** Marks that stand beside the words of a stance, so that it is told apart without colour. */
export const STANCE_GLYPH: { [stance in RecordPosition["stance"]]: string } = {
  proposes: "◇",
  demands: "!",
  offers: "→",
  accepts: "✓",
  supports: "+",
  rejects: "✗",
  opposes: "−",
  threatens: "▲",
};

/** The position that took the place of this one. */
export function laterPosition(
  { positions }: Record,
  { supersededBy }: RecordPosition,
): RecordPosition | undefined {
  return supersededBy === undefined ? undefined : positions.find(({ id }) => id === supersededBy);
}
