import { analyse } from "../../src/language/analyse.js";
import { clashMargin, classifyEvent } from "../../src/reading/events/classify/index.js";
import { growTree } from "../../src/reading/syntax/tree.js";
import { askPair } from "./ask.js";
import { type Row, readRows } from "./rows.js";

/** What the shipped weights say of a row. `binary` is 1 for conflict: of AW's rows, that the two clash. */
export interface Prediction {
  row: number;
  root: string;
  penta: number;
  binary: 0 | 1;
  /** As the table gives it, for scoring alone. */
  gold: Pick<Row, "root" | "penta" | "binary">;
}

export function predictTable(path: string): Prediction[] {
  return readRows(path).map(({ row, text, sources, targets, asks, root, penta, binary }) => {
    const tree = growTree(analyse(text, [{ start: 0, end: text.length }]));
    const question = askPair(tree, sources[0], targets[0]);
    const found = classifyEvent(tree, question);
    const isConflict = asks === "clash" ? clashMargin(tree, question) > 0 : found.penta > 2;
    return {
      row,
      root: found.root,
      penta: found.penta,
      binary: isConflict ? 1 : 0,
      gold: { root, penta, binary },
    };
  });
}
