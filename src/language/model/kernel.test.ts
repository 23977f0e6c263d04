import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startKernel } from "./kernel.js";
import { Activations, placeWeights } from "./linear.js";

describe("the kernel's product of activations and weights", () => {
  it("is that of plain arithmetic, but for rounding", () => {
    const sizes = fc.record({
      rows: fc.integer({ min: 1, max: 7 }),
      columns: fc.integer({ min: 1, max: 12 }).map((fours) => 4 * fours),
      outs: fc.integer({ min: 1, max: 9 }),
      seed: fc.integer({ min: 1, max: 1e6 }),
    });
    fc.assert(
      fc.property(sizes, ({ rows, columns, outs, seed }) => {
        const kernel = startKernel();
        const value = (i: number) => Math.sin(seed + i * 12.9898) * 3;
        const inputs = Float32Array.from({ length: rows * columns }, (_, i) => value(i));
        const values = Int8Array.from({ length: outs * columns }, (_, i) => Math.round(value(i + 7) * 42));
        const scales = Float32Array.from({ length: outs }, (_, i) => 0.01 * (i + 1));
        const weights = placeWeights(kernel, { type: "int8", rows: outs, columns, values, scales });
        const source = kernel.allocate(inputs.length * 4);
        const bias = kernel.allocate(weights.rows * 4);
        const target = kernel.allocate(rows * weights.rows * 4);
        const activations = new Activations(kernel, rows, columns);
        kernel.floats().set(inputs, source / 4);
        activations.fill(source, rows);
        kernel.call.multiply(
          activations.values,
          activations.scales,
          rows,
          weights.padded,
          weights.values,
          weights.scales,
          weights.rows,
          bias,
          target,
        );
        const result = kernel.floats();
        for (let row = 0; row < rows; row++) {
          for (let out = 0; out < outs; out++) {
            let expected = 0;
            for (let k = 0; k < columns; k++) {
              expected += inputs[row * columns + k]! * values[out * columns + k]! * scales[out]!;
            }
            expect(Math.abs(result[target / 4 + row * weights.rows + out]! - expected)).toBeLessThan(0.02);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
