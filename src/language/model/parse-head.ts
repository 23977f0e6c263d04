import type { Layout } from "./bilstm.js";
import type { Container } from "./container.js";
import type { Kernel, Pointer } from "./kernel.js";
import { Activations, activationLimit, Linear, roundUp } from "./linear.js";
import { findTree } from "./tree.js";

const LARGEST_DEPENDENT = 32_000;

export interface Parse {
  /** Of each token, 0 for the root, else the head's number counted from 1. */
  head: number[];
  deprel: string[];
}

/** Scores arcs by a biaffine product (Dozat and Manning 2017), finds each sentence's tree, labels its arcs. */
export class ParseHead {
  private readonly project: Linear;
  private readonly arc: Linear;
  private readonly relation: Linear;
  private readonly headBias: Float32Array;
  private readonly size: number;
  private readonly projected: Pointer;
  private readonly dependents: Activations;
  private readonly turned: Pointer;
  private readonly turnedDependents: Activations;
  private readonly heads: Activations;
  private readonly headBiases: Pointer;
  private readonly scores: Pointer;
  private readonly headRows: Pointer;
  private readonly pairs: Pointer;
  private readonly pairActivations: Activations;
  private readonly relationScores: Pointer;

  /** `rows`: the most a batch may have; `longest`: the most tokens a sentence may have. */
  constructor(
    private readonly kernel: Kernel,
    container: Container<unknown>,
    private readonly relations: string[],
    private readonly leak: number,
    rows: number,
    longest: number,
  ) {
    this.project = new Linear(kernel, container, "parse");
    this.arc = new Linear(kernel, container, "arc");
    this.relation = new Linear(kernel, container, "relation");
    this.headBias = container.float32("arc.head").values;
    this.size = this.arc.inputs;
    this.projected = kernel.allocate(rows * this.project.width * 4);
    this.dependents = new Activations(kernel, rows, this.size);
    this.turned = kernel.allocate(rows * this.size * 4);
    this.turnedDependents = new Activations(kernel, rows, this.size, LARGEST_DEPENDENT);
    // Heads take the place of weights here, so that both sides of the product together must stay below 2^31.
    this.heads = new Activations(kernel, rows, this.size, activationLimit(this.size, LARGEST_DEPENDENT));
    this.headBiases = kernel.allocate((rows + 4) * 4);
    this.scores = kernel.allocate((longest + 1) * roundUp(longest + 1, 4) * 4);
    this.headRows = kernel.allocate(rows * 4);
    this.pairs = kernel.allocate(rows * this.size * 4);
    this.pairActivations = new Activations(kernel, rows, this.size);
    this.relationScores = kernel.allocate(rows * this.relation.width * 4);
  }

  run(states: Activations, layout: Layout): Parse[] {
    const { kernel, projected, size } = this;
    const width = this.project.width;
    this.project.apply(states, layout.rows, projected);
    kernel.call.leaky(projected, layout.rows * width, this.leak);
    this.dependents.fill(projected, layout.rows, width);
    this.arc.apply(this.dependents, layout.rows, this.turned);
    this.turnedDependents.fill(this.turned, layout.rows);
    this.heads.fill(projected + size * 4, layout.rows, width);
    this.scoreHeadsAlone(layout.rows);
    const trees = layout.starts.map((start, i) => this.tree(start, layout.lengths[i]!));
    const labels = this.label(trees, layout);
    return trees.map((tree, i) => ({ head: Array.from(tree.subarray(1)), deprel: labels[i]! }));
  }

  /** How likely each token is a head at all, whatever the dependent. */
  private scoreHeadsAlone(rows: number): void {
    const { headBias, size } = this;
    const floats = this.kernel.floats();
    for (let row = 0; row < rows; row++) {
      const from = this.projected / 4 + row * this.project.width + size;
      let sum = 0;
      for (let i = 0; i < size; i++) sum += floats[from + i]! * headBias[i]!;
      floats[this.headBiases / 4 + row] = sum;
    }
  }

  private tree(start: number, rows: number): Int32Array {
    const { kernel, turnedDependents, heads } = this;
    const width = roundUp(rows, 4);
    // The few rows beyond the sentence, up to a multiple of 4, are scored and not looked at.
    kernel.call.multiply(
      turnedDependents.valuesAt(start),
      turnedDependents.scalesAt(start),
      rows,
      roundUp(this.size, 8),
      heads.valuesAt(start),
      heads.scalesAt(start),
      width,
      this.headBiases + start * 4,
      this.scores,
    );
    const floats = kernel.floats();
    const scores = new Float32Array(rows * rows);
    for (let row = 0; row < rows; row++) {
      const from = this.scores / 4 + row * width;
      for (let head = 0; head < rows; head++) scores[row * rows + head] = floats[from + head]!;
    }
    return findTree({ scores, size: rows });
  }

  private label(trees: Int32Array[], layout: Layout): string[][] {
    const { kernel, size } = this;
    const width = this.project.width;
    const words = kernel.words();
    trees.forEach((tree, i) => {
      const start = layout.starts[i]!;
      for (let token = 0; token < tree.length; token++) {
        words[this.headRows / 4 + start + token] = start + tree[token]!;
      }
    });
    const dependents = this.projected + 2 * size * 4;
    const heads = this.projected + 3 * size * 4;
    kernel.call.addHeads(dependents, heads, width, layout.rows, this.headRows, size, this.pairs);
    this.pairActivations.fill(this.pairs, layout.rows);
    this.relation.apply(this.pairActivations, layout.rows, this.relationScores);
    const floats = kernel.floats();
    const root = this.relations.indexOf("root");
    return trees.map((tree, i) =>
      Array.from(tree.subarray(1), (head, token) => {
        if (head === 0) return "root";
        const at = this.relationScores / 4 + (layout.starts[i]! + token + 1) * this.relation.width;
        return this.relations[bestBut(floats, at, this.relations.length, root)]!;
      }),
    );
  }
}

/** Which of the scores from `at` on is highest, one left out. */
function bestBut(scores: Float32Array, at: number, count: number, excluded: number): number {
  let best = excluded === 0 ? 1 : 0;
  for (let i = 0; i < count; i++) if (i !== excluded && scores[at + i]! > scores[at + best]!) best = i;
  return best;
}
