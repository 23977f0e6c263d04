import { fileURLToPath } from "node:url";
import { type Int8Tensor, readContainer } from "./model/container.js";
import { addRow } from "./model/embedding.js";

const WEIGHTS = fileURLToPath(new URL("../../models/modality.bin", import.meta.url));

let table: { rows: Map<string, number>; values: Int8Tensor } | undefined;
const found = new Map<string, Float32Array>();

/**
 * What a word in lower case means, as a direction of length 1: words used alike point alike (GloVe 6B, Pennington et al. 2014,
 * as it ships in models/modality.bin). Undefined of words not known. Throws WeightsError when the file cannot be used.
 */
export function vectorOf(word: string): Float32Array | undefined {
  table ??= readTable();
  const row = table.rows.get(word);
  if (row === undefined) return undefined;
  const vector = found.get(word) ?? lengthOne(table.values, row);
  found.set(word, vector);
  return vector;
}

function readTable(): { rows: Map<string, number>; values: Int8Tensor } {
  const container = readContainer<{ words: string[] }>(WEIGHTS, "modality");
  // The first row is of the words not known.
  return {
    rows: new Map(container.header.words.map((word, at) => [word, at + 1])),
    values: container.int8("vectors"),
  };
}

function lengthOne(values: Int8Tensor, row: number): Float32Array {
  const vector = new Float32Array(values.columns);
  addRow(vector, 0, values, row);
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
