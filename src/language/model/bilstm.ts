import type { Container } from "./container.js";
import type { Kernel, Pointer } from "./kernel.js";
import { Activations, Linear, placeWeights, roundUp, type Weights } from "./linear.js";

/** Where the sequences of a batch lie: rows `starts[i]` to `starts[i] + lengths[i]`, the longest first. */
export interface Layout {
  starts: number[];
  lengths: number[];
  rows: number;
}

interface Direction {
  input: Linear;
  recurrent: Weights;
}

/** Products of inputs and the first layer's weights, one matrix a direction; row i of a batch has row `order[i]` of them. */
export interface FirstGates {
  forward: Pointer;
  backward: Pointer;
  order: number[];
}

/** Layers of bidirectional long short-term memory over dense inputs (tensors as ContainerWriter.add_bilstm names them). */
export class BiLstm {
  private readonly layers: [Direction, Direction][];
  private readonly inputs: Activations[];
  private readonly gates: Pointer;
  private readonly asTheyLie: Pointer;
  private readonly order: Pointer;
  private readonly starts: Pointer;
  private readonly lengths: Pointer;
  private readonly scratch: Pointer;
  private readonly hidden: number;
  /** States of every layer, `width` floats a row. */
  private readonly states: Pointer[];

  /** `rows` and `sequences` are the most a batch may have. */
  constructor(
    private readonly kernel: Kernel,
    container: Container<unknown>,
    name: string,
    layers: number,
    rows: number,
    sequences: number,
  ) {
    this.layers = Array.from({ length: layers }, (_, layer) => {
      const load = (way: string): Direction => ({
        input: new Linear(kernel, container, `${name}.${layer}.${way}.input`),
        recurrent: placeWeights(kernel, container.int8(`${name}.${layer}.${way}.recurrent.weight`)),
      });
      return [load("forward"), load("backward")];
    });
    this.hidden = this.layers[0]![0].recurrent.columns;
    this.inputs = this.layers.map(([forward]) => new Activations(kernel, rows, forward.input.inputs));
    this.gates = kernel.allocate(rows * 4 * this.hidden * 4);
    this.states = this.layers.map(() => kernel.allocate(rows * this.width * 4));
    this.asTheyLie = kernel.allocate(rows * 4);
    this.order = kernel.allocate(rows * 4);
    this.starts = kernel.allocate(sequences * 4);
    this.lengths = kernel.allocate(sequences * 4);
    this.scratch = kernel.allocate(sequences * (8 * this.hidden + 16) * 4 + 64);
    const words = kernel.words();
    for (let row = 0; row < rows; row++) words[this.asTheyLie / 4 + row] = row;
  }

  /** Floats a row of the result: forward states, then backward states. */
  get width(): number {
    return 2 * this.hidden;
  }

  /** The first layer's weights for its inputs, forward and backward. */
  get firstInputs(): [Linear, Linear] {
    const [forward, backward] = this.layers[0]!;
    return [forward.input, backward.input];
  }

  /** From dense rows, in the kernel's memory, to the last layer's states there; good until the next call. */
  run(dense: Pointer, layout: Layout): Pointer {
    this.place(layout);
    return this.climb(0, dense, layout);
  }

  /** As `run`, where the first layer's products are known already. */
  runFrom({ forward, backward, order }: FirstGates, layout: Layout): Pointer {
    this.place(layout);
    this.kernel.words().set(order, this.order / 4);
    this.recur(0, 0, forward, this.order, layout);
    this.recur(0, 1, backward, this.order, layout);
    return this.climb(1, this.states[0]!, layout);
  }

  private place({ starts, lengths }: Layout): void {
    const words = this.kernel.words();
    words.set(starts, this.starts / 4);
    words.set(lengths, this.lengths / 4);
  }

  /** The layers from `first` on. */
  private climb(first: number, source: Pointer, layout: Layout): Pointer {
    let below = source;
    for (let layer = first; layer < this.layers.length; layer++) {
      const input = this.inputs[layer]!;
      input.fill(below, layout.rows);
      this.layers[layer]!.forEach((direction, way) => {
        direction.input.apply(input, layout.rows, this.gates);
        this.recur(layer, way, this.gates, this.asTheyLie, layout);
      });
      below = this.states[layer]!;
    }
    return below;
  }

  private recur(layer: number, way: number, gates: Pointer, order: Pointer, { lengths }: Layout): void {
    const { recurrent } = this.layers[layer]![way]!;
    this.kernel.call.recur(
      gates,
      order,
      this.starts,
      this.lengths,
      lengths.length,
      this.hidden,
      roundUp(this.hidden, 8),
      way === 1,
      recurrent.values,
      recurrent.scales,
      this.states[layer]! + way * this.hidden * 4,
      this.width,
      this.scratch,
    );
  }
}
