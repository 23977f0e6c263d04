import { readRows } from "../../bench/events/rows.js";
import { askPair } from "../../bench/events/ask.js";
import { analyse } from "../../src/language/analyse.js";
import { describe } from "../../src/reading/events/classify/describe.js";
import { encode, type SparseRow } from "../../src/reading/events/classify/encode.js";
import type { Span } from "../../src/contracts/index.js";
import { growTree } from "../../src/reading/syntax/tree.js";
import { WIDTH } from "./fit.js";
import { readGoldRecords } from "./gold-records.js";

/** A row as the fitting wants it; gold values as the tables have them. */
export interface Example {
  /** Rows of the same text must not be in training and test at once. */
  text: string;
  row: SparseRow;
  root?: string;
  binary?: string;
}

/** The rows of a table of marked pairs. Throws when the file has no such table. */
export function readTable(path: string): Example[] {
  return readRows(path).map(({ text, sources, targets, root, binary }) => ({
    text,
    row: encodePair(text, sources[0], targets[0]),
    root,
    binary,
  }));
}

/** The gold standard records. */
export function readGoldExamples(path: string): Example[] {
  return readGoldRecords(path).map(({ text, source, target, root }) => ({
    text,
    row: encodePair(text, source, target),
    root,
  }));
}

function encodePair(text: string, source: Span | undefined, target: Span | undefined): SparseRow {
  const tree = growTree(analyse(text, [{ start: 0, end: text.length }]));
  return encode(describe(tree, askPair(tree, source, target)), WIDTH);
}
