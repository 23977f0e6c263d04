import type { Container, Int8Tensor } from "./container.js";
import { featureRows, normalise } from "./features.js";

export interface EmbeddingHeader {
  words: string[];
  buckets: number;
  gazetteer: Record<string, string>;
}

const UNKNOWN = 1;
const ROOT = 2;
const FIRST_WORD = 3;

/** From a word to its dense row: the word's own vector, then the sum of its features' vectors. */
export class Embedding {
  private readonly rows = new Map<string, number>();
  private readonly gazetteer: Map<string, string>;
  private readonly words: Int8Tensor;
  private readonly features: Int8Tensor;
  private readonly buckets: number;
  /** The row of the artificial root that stands before every sentence. */
  readonly root: Float32Array;

  constructor(container: Container<EmbeddingHeader>) {
    const { words, gazetteer, buckets } = container.header;
    for (let i = 0; i < words.length; i++) this.rows.set(words[i]!, i + FIRST_WORD);
    this.gazetteer = new Map(Object.entries(gazetteer));
    this.buckets = buckets;
    this.words = container.int8("words");
    this.features = container.int8("features");
    this.root = this.dense(ROOT, []);
  }

  get width(): number {
    return this.words.columns + this.features.columns;
  }

  of(word: string): Float32Array {
    const features = featureRows(word, this.gazetteer, this.buckets);
    return this.dense(this.rows.get(normalise(word)) ?? UNKNOWN, features);
  }

  private dense(word: number, features: number[]): Float32Array {
    const row = new Float32Array(this.width);
    addRow(row, 0, this.words, word);
    for (const feature of features) addRow(row, this.words.columns, this.features, feature);
    return row;
  }
}

/** Adds a row of `tensor` to `target`, from `at` on. */
export function addRow(target: Float32Array, at: number, tensor: Int8Tensor, row: number): void {
  const { columns, values } = tensor;
  const from = row * columns;
  const scale = tensor.scales[row]!;
  for (let i = 0; i < columns; i++) target[at + i]! += values[from + i]! * scale;
}
