/** Rows under a head as lines of text, columns aligned: the first to the left, the others to the right. */
export function table(head: string[], rows: string[][]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const lines = all.map((row) =>
    head
      .map((_, column) => {
        const cell = row[column] ?? "";
        return column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!);
      })
      .join("  ")
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "));
  return lines.map((line) => `  ${line}`).join("\n");
}

/** `part` of `whole` in percent with one decimal; "–" of nothing. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : ((100 * part) / whole).toFixed(1);
