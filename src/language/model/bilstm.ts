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

/** Layers of bidirectional long short-term memory over dense inputs (tensors as ContainerWriter.add_bilstm names them). */
export class BiLstm {
  private readonly layers: [Direction, Direction][];
  private readonly inputs: Activations[];
  private readonly gates: Pointer;
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
    this.starts = kernel.allocate(sequences * 4);
    this.lengths = kernel.allocate(sequences * 4);
    this.scratch = kernel.allocate(sequences * (8 * this.hidden + 16) * 4 + 64);
  }

  /** Floats a row of the result: forward states, then backward states. */
  get width(): number {
    return 2 * this.hidden;
  }

  /** From dense rows, in the kernel's memory, to the last layer's states there; good until the next call. */
  run(dense: Pointer, { starts, lengths, rows }: Layout): Pointer {
    const words = this.kernel.words();
    words.set(starts, this.starts / 4);
    words.set(lengths, this.lengths / 4);
    let source = dense;
    this.layers.forEach((directions, layer) => {
      const input = this.inputs[layer]!;
      const target = this.states[layer]!;
      input.fill(source, rows);
      directions.forEach(({ input: linear, recurrent }, way) => {
        linear.apply(input, rows, this.gates);
        this.kernel.call.recur(
          this.gates,
          this.starts,
          this.lengths,
          lengths.length,
          this.hidden,
          roundUp(this.hidden, 8),
          way === 1,
          recurrent.values,
          recurrent.scales,
          target + way * this.hidden * 4,
          this.width,
          this.scratch,
        );
      });
      source = target;
    });
    return source;
  }
}
