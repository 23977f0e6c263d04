import type { BoardRow, RecordActor, RecordPosition } from "../../contracts/index.js";

/**
 * Holders down, issues across: the positions of each holder, those of one country one after another. A holder with
 * positions from more origins comes first; within a cell what was superseded comes last.
 */
export function layBoard(positions: RecordPosition[], actors: RecordActor[]): BoardRow[] {
  const rows = new Map<string, RecordPosition[]>();
  for (const position of positions) {
    const key = position.holder ?? position.holderName.toLowerCase();
    rows.set(key, [...(rows.get(key) ?? []), position]);
  }
  const country = (row: RecordPosition[]): string | undefined =>
    actors.find(({ id }) => id === row[0]!.holder)?.country;
  const blocks = new Map<string, RecordPosition[][]>();
  for (const [key, row] of rows) {
    const block = country(row) ?? key;
    blocks.set(block, [...(blocks.get(block) ?? []), row]);
  }
  const size = (block: RecordPosition[][]): number => block.flat().length;
  return [...blocks.values()].sort((a, b) => size(b) - size(a)).flatMap((block) => block.map(toRow));
}

function toRow(row: RecordPosition[]): BoardRow {
  const { holder, holderName } = row[0]!;
  const issues = [...new Set(row.map(({ on }) => on))];
  return {
    holder,
    holderName,
    cells: issues.map((on) => ({
      on,
      positions: row
        .filter((position) => position.on === on)
        .sort((a, b) => Number(a.supersededBy !== undefined) - Number(b.supersededBy !== undefined))
        .map(({ id }) => id),
    })),
  };
}
