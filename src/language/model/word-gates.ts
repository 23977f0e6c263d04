import { MOST_ROWS } from "./batches.js";
import type { FirstGates } from "./bilstm.js";
import type { Embedding } from "./embedding.js";
import type { Kernel, Pointer } from "./kernel.js";
import { Activations, type Linear } from "./linear.js";

/** Words whose products are kept: a few thousand make up most of any text. */
const KEPT = 6_144;
/** Of those, how many stay when room is made: the ones met first, mostly the frequent ones. */
const STAYING = 4_096;
const ROOT = 0;

/**
 * What the first layer's gates take from each word. A word gives the same wherever it stands, so its product with the
 * weights is computed when it is first met and kept.
 */
export class WordGates {
  private readonly rows = new Map<string, number>();
  private readonly dense: Pointer;
  private readonly inputs: Activations;
  private readonly gates: [Pointer, Pointer];

  constructor(
    private readonly kernel: Kernel,
    private readonly embedding: Embedding,
    private readonly weights: [Linear, Linear],
  ) {
    this.dense = kernel.allocate(MOST_ROWS * embedding.width * 4);
    this.inputs = new Activations(kernel, MOST_ROWS, embedding.width);
    const allocate = (linear: Linear) => kernel.allocate((KEPT + 1) * linear.width * 4);
    this.gates = [allocate(weights[0]), allocate(weights[1])];
    kernel.floats().set(embedding.root, this.dense / 4);
    this.multiply(1, ROOT);
  }

  /** The gates' rows for the sentences of one batch, a root before each; good until the next call. */
  of(sentences: string[][]): FirstGates {
    const tokens = sentences.reduce((sum, { length }) => sum + length, 0);
    if (this.rows.size + tokens > KEPT) this.makeRoom();
    const first = this.rows.size + 1;
    const fresh: string[] = [];
    const order: number[] = [];
    for (const sentence of sentences) {
      order.push(ROOT);
      for (const word of sentence) {
        let row = this.rows.get(word);
        if (row === undefined) {
          row = first + fresh.length;
          fresh.push(word);
          this.rows.set(word, row);
        }
        order.push(row);
      }
    }
    this.add(fresh, first);
    return { forward: this.gates[0], backward: this.gates[1], order };
  }

  private makeRoom(): void {
    for (const [word, row] of this.rows) if (row > STAYING) this.rows.delete(word);
  }

  private add(words: string[], first: number): void {
    const floats = this.kernel.floats();
    const { width } = this.embedding;
    words.forEach((word, i) => {
      floats.set(this.embedding.of(word), this.dense / 4 + i * width);
    });
    this.multiply(words.length, first);
  }

  private multiply(count: number, first: number): void {
    this.inputs.fill(this.dense, count);
    this.weights.forEach((linear, way) => {
      linear.apply(this.inputs, count, this.gates[way]! + first * linear.width * 4);
    });
  }
}
