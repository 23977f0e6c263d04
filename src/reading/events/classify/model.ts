import { fileURLToPath } from "node:url";
import { readContainer } from "../../../language/model/container.js";
import type { SparseRow } from "./encode.js";

/** The classifier's weights: a row for each label, a column for each index of a feature. */
export interface EventModel {
  width: number;
  /** The roots, then "clash": whether the two use force, one against the other. */
  labels: string[];
  score(row: SparseRow): Map<string, number>;
}

let loaded: EventModel | undefined;

/** The shipped weights, read once. Throws WeightsError when the file is missing or damaged. */
export function eventModel(): EventModel {
  loaded ??= readModel(fileURLToPath(new URL("../../../../models/events.bin", import.meta.url)));
  return loaded;
}

export function readModel(path: string): EventModel {
  const container = readContainer<{ labels: string[] }>(path, "events");
  const { labels } = container.header;
  const { values, scales, columns } = container.int8("weights");
  return {
    width: columns,
    labels,
    score: ({ indices, values: worth }) =>
      new Map(
        labels.map((label, i) => {
          let sum = 0;
          for (let k = 0; k < indices.length; k++) sum += values[i * columns + indices[k]!]! * worth[k]!;
          return [label, sum * scales[i]!];
        }),
      ),
  };
}
