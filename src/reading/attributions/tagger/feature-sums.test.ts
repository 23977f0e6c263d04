import { describe, expect, it } from "vitest";
import { analyse } from "../../../language/analyse.js";
import type { Int8Tensor } from "../../../language/model/container.js";
import { FeatureSums } from "./feature-sums.js";
import { featureRows, SLOTS } from "./features.js";

const ROWS = 500;
const COLUMNS = 4;
const table: Int8Tensor = {
  type: "int8",
  rows: ROWS,
  columns: COLUMNS,
  values: Int8Array.from({ length: ROWS * COLUMNS }, (_, at) => (at * 37) % 101),
  scales: new Float32Array(ROWS).fill(1),
};

describe("FeatureSums", () => {
  it("adds up the very rows training reads, for words met again too", () => {
    const { tokens } = analyse("Okafor said the boat sank. The boat, Okafor said, was old.");
    const rows = featureRows({ tokens }, ROWS);
    const sums = new FeatureSums(table);
    for (const index of [...tokens.keys(), ...tokens.keys()]) {
      const target = new Float32Array(COLUMNS + 2);
      sums.place(target, 1, index, tokens);
      const wanted = Array.from({ length: COLUMNS }, (_, column) =>
        rows
          .subarray(index * SLOTS, (index + 1) * SLOTS)
          .reduce((sum, row) => sum + table.values[row * COLUMNS + column]!, 0),
      );
      expect([...target]).toEqual([0, ...wanted, 0]);
    }
  });
});
