import type { Container, Int8Tensor } from "./container.js";
import type { Kernel, Pointer } from "./kernel.js";

/** The largest quantised activation for which a sum over so many int8 weights stays below 2^31. */
export function activationLimit(columns: number, largestWeight = 127): number {
  return Math.min(32_000, Math.floor((2 ** 31 - 1) / (largestWeight * columns)));
}

export const roundUp = (size: number, multiple: number) => Math.ceil(size / multiple) * multiple;

/** An int8 matrix widened to int16 in the kernel's memory, columns padded to a multiple of 8, rows to one of 4. */
export interface Weights {
  values: Pointer;
  scales: Pointer;
  rows: number;
  columns: number;
  padded: number;
}

export function placeWeights(kernel: Kernel, tensor: Int8Tensor): Weights {
  const rows = roundUp(tensor.rows, 4);
  const padded = roundUp(tensor.columns, 8);
  const values = kernel.allocate(rows * padded * 2);
  const scales = kernel.allocate(rows * 4);
  const shorts = kernel.shorts();
  for (let row = 0; row < tensor.rows; row++) {
    const from = row * tensor.columns;
    shorts.set(tensor.values.subarray(from, from + tensor.columns), values / 2 + row * padded);
  }
  kernel.floats().set(tensor.scales, scales / 4);
  return { values, scales, rows, columns: tensor.columns, padded };
}

/** Float rows quantised for multiplication. Made once with room for `capacity` rows, filled again and again. */
export class Activations {
  readonly values: Pointer;
  readonly scales: Pointer;
  private readonly padded: number;

  constructor(
    private readonly kernel: Kernel,
    capacity: number,
    readonly columns: number,
    private readonly limit = activationLimit(columns),
  ) {
    this.padded = roundUp(columns, 8);
    this.values = kernel.allocate((capacity + 4) * this.padded * 2);
    this.scales = kernel.allocate((capacity + 4) * 4);
  }

  /** Takes `rows` rows that lie `stride` floats apart from `source` on. */
  fill(source: Pointer, rows: number, stride = this.columns): void {
    const { call } = this.kernel;
    call.quantise(source, stride, this.columns, this.values, this.padded, this.scales, rows, this.limit);
  }

  valuesAt(row: number): Pointer {
    return this.values + row * this.padded * 2;
  }

  scalesAt(row: number): Pointer {
    return this.scales + row * 4;
  }
}

/** y = weights · x + bias over rows. */
export class Linear {
  private readonly weights: Weights;
  private readonly bias: Pointer;

  constructor(
    private readonly kernel: Kernel,
    container: Container<unknown>,
    name: string,
  ) {
    this.weights = placeWeights(kernel, container.int8(`${name}.weight`));
    this.bias = kernel.allocate(this.weights.rows * 4);
    kernel.floats().set(container.float32(`${name}.bias`).values, this.bias / 4);
  }

  /** Floats a row of the result: the outputs, padded to a multiple of 4. */
  get width(): number {
    return this.weights.rows;
  }

  get inputs(): number {
    return this.weights.columns;
  }

  apply(input: Activations, rows: number, target: Pointer): void {
    const { values, scales, padded } = this.weights;
    this.kernel.call.multiply(
      input.values,
      input.scales,
      rows,
      padded,
      values,
      scales,
      this.width,
      this.bias,
      target,
    );
  }
}
