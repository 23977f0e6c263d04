/**
 * The largest sum of values that gives every row a column of its own, by the Hungarian method (Kuhn 1955) with
 * potentials. `values` are not negative; rows and columns may differ in number. O(n²·m).
 */
export function bestAssignment(values: number[][]): number {
  if (values.length === 0) return 0;
  if (values.length > values[0]!.length) return bestAssignment(transpose(values));
  const [rows, columns] = [values.length, values[0]!.length];
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1); // 0: free
  for (let row = 1; row <= rows; row++) {
    const cameFrom = new Int32Array(columns + 1);
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const seen = new Uint8Array(columns + 1);
    let at = 0;
    rowOf[0] = row;
    while (rowOf[at] !== 0) {
      seen[at] = 1;
      const from = rowOf[at]!;
      let [next, step] = [0, Number.POSITIVE_INFINITY];
      for (let column = 1; column <= columns; column++) {
        if (seen[column]) continue;
        const cost = -values[from - 1]![column - 1]! - rowPrice[from]! - columnPrice[column]!;
        if (cost < slack[column]!) {
          slack[column] = cost;
          cameFrom[column] = at;
        }
        if (slack[column]! < step) [next, step] = [column, slack[column]!];
      }
      for (let column = 0; column <= columns; column++) {
        if (seen[column]) {
          rowPrice[rowOf[column]!]! += step;
          columnPrice[column]! -= step;
        } else slack[column]! -= step;
      }
      at = next;
    }
    for (; at !== 0; at = cameFrom[at]!) rowOf[at] = rowOf[cameFrom[at]!]!;
  }
  let sum = 0;
  for (let column = 1; column <= columns; column++)
    if (rowOf[column]) sum += values[rowOf[column]! - 1]![column - 1]!;
  return sum;
}

function transpose(values: number[][]): number[][] {
  return values[0]!.map((_, column) => values.map((row) => row[column]!));
}
