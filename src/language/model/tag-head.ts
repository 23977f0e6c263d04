import type { Container } from "./container.js";
import type { Kernel, Pointer } from "./kernel.js";
import { Activations, Linear } from "./linear.js";

/** A hidden layer shared by one or more sets of tags, each scored for every row. */
export class TagHead {
  private readonly hidden: Linear;
  private readonly outputs: { linear: Linear; scores: Pointer }[];
  private readonly values: Pointer;
  private readonly activations: Activations;

  constructor(
    private readonly kernel: Kernel,
    container: Container<unknown>,
    hidden: string,
    outputs: string[],
    private readonly leak: number,
    rows: number,
  ) {
    this.hidden = new Linear(kernel, container, hidden);
    this.values = kernel.allocate(rows * this.hidden.width * 4);
    this.activations = new Activations(kernel, rows, this.hidden.width);
    this.outputs = outputs.map((name) => {
      const linear = new Linear(kernel, container, name);
      return { linear, scores: kernel.allocate(rows * linear.width * 4) };
    });
  }

  run(states: Activations, rows: number): void {
    this.hidden.apply(states, rows, this.values);
    this.kernel.call.leaky(this.values, rows * this.hidden.width, this.leak);
    this.activations.fill(this.values, rows);
    for (const { linear, scores } of this.outputs) linear.apply(this.activations, rows, scores);
  }

  /** Floats a row of an output's scores. */
  width(output: number): number {
    return this.outputs[output]!.linear.width;
  }

  /** Scores of `rows` rows from `start` on, as they stand in the kernel's memory until the next run. */
  scores(output: number, start: number, rows: number): Float32Array {
    const { linear, scores } = this.outputs[output]!;
    const from = scores / 4 + start * linear.width;
    return this.kernel.floats().subarray(from, from + rows * linear.width);
  }

  /** The best tag of each of these rows. */
  best(output: number, start: number, rows: number, tags: string[]): string[] {
    const width = this.width(output);
    const scores = this.scores(output, start, rows);
    return Array.from({ length: rows }, (_, row) => {
      const first = row * width;
      let best = first;
      for (let at = first + 1; at < first + tags.length; at++) if (scores[at]! > scores[best]!) best = at;
      return tags[best - first]!;
    });
  }
}
