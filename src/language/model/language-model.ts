import { fileURLToPath } from "node:url";
import { MOST_ROWS, MOST_SEQUENCES, planBatches } from "./batches.js";
import { BiLstm, type Layout } from "./bilstm.js";
import { type Container, readContainer } from "./container.js";
import { Embedding, type EmbeddingHeader } from "./embedding.js";
import { type Kernel, type Pointer, startKernel } from "./kernel.js";
import { Activations } from "./linear.js";
import { type NameSpan, readNames } from "./name-tags.js";
import { ParseHead } from "./parse-head.js";
import { TagHead } from "./tag-head.js";
import { cutWindows, joinWindows, LONGEST_SENTENCE } from "./windows.js";

/** What the model says of one sentence; every list has one entry a token, names aside. */
export interface Annotation {
  upos: string[];
  xpos: string[];
  /** 0 for the root, else the head's number counted from 1. Exactly one root, no cycles. */
  head: number[];
  deprel: string[];
  names: NameSpan[];
}

interface LanguageHeader extends EmbeddingHeader {
  upos: string[];
  xpos: string[];
  relations: string[];
  names: string[];
  layers: number;
  leak: number;
}

const WEIGHTS = fileURLToPath(new URL("../../../models/language.bin", import.meta.url));
const UPOS = 0;
const XPOS = 1;
const NAMES = 0;

/**
 * Loads the weights, by default those that ship. Throws WeightsError when they cannot be used.
 * The network is described in models/README.md.
 */
export function loadModel(path = WEIGHTS): LanguageModel {
  return new LanguageModel(readContainer<LanguageHeader>(path, "language"));
}

export class LanguageModel {
  private readonly kernel: Kernel = startKernel();
  private readonly header: LanguageHeader;
  private readonly embedding: Embedding;
  private readonly encoder: BiLstm;
  private readonly states: Activations;
  private readonly tags: TagHead;
  private readonly names: TagHead;
  private readonly parser: ParseHead;
  private readonly dense: Pointer;

  constructor(container: Container<LanguageHeader>) {
    const { kernel } = this;
    const { layers, leak, relations } = container.header;
    this.header = container.header;
    this.embedding = new Embedding(container);
    this.dense = kernel.allocate(MOST_ROWS * this.embedding.width * 4);
    this.encoder = new BiLstm(kernel, container, "encoder", layers, MOST_ROWS, MOST_SEQUENCES);
    this.states = new Activations(kernel, MOST_ROWS, this.encoder.width);
    this.tags = new TagHead(kernel, container, "tag", ["upos", "xpos"], leak, MOST_ROWS);
    this.names = new TagHead(kernel, container, "name", ["names"], leak, MOST_ROWS);
    this.parser = new ParseHead(kernel, container, relations, leak, MOST_ROWS, LONGEST_SENTENCE);
  }

  /** Annotations of tokenised sentences, in order. A sentence may have any length, none included. */
  annotate(sentences: string[][]): Annotation[] {
    const windows = sentences.map(cutWindows);
    const flat = windows.flat();
    const annotations: Annotation[] = new Array(flat.length);
    for (const batch of planBatches(flat.map((window) => window.length))) {
      const results = this.annotateBatch(batch.map((index) => flat[index]!));
      batch.forEach((index, i) => {
        annotations[index] = results[i]!;
      });
    }
    let next = 0;
    return windows.map(({ length }) => {
      next += length;
      return joinWindows(annotations.slice(next - length, next));
    });
  }

  private annotateBatch(sentences: string[][]): Annotation[] {
    const layout = this.embed(sentences);
    this.states.fill(this.encoder.run(this.dense, layout), layout.rows);
    this.tags.run(this.states, layout.rows);
    this.names.run(this.states, layout.rows);
    const { upos, xpos, names } = this.header;
    return this.parser.run(this.states, layout).map((parse, i) => {
      const start = layout.starts[i]! + 1; // after the root
      const tokens = sentences[i]!.length;
      return {
        upos: this.tags.best(UPOS, start, tokens, upos),
        xpos: this.tags.best(XPOS, start, tokens, xpos),
        ...parse,
        names: readNames(this.names.scores(NAMES, start, tokens), tokens, this.names.width(NAMES), names),
      };
    });
  }

  /** Puts the sentences' dense rows into the kernel's memory, a root before each. */
  private embed(sentences: string[][]): Layout {
    const floats = this.kernel.floats();
    const layout: Layout = { starts: [], lengths: [], rows: 0 };
    for (const sentence of sentences) {
      layout.starts.push(layout.rows);
      layout.lengths.push(sentence.length + 1);
      const rows = [this.embedding.root, ...sentence.map((word) => this.embedding.of(word))];
      for (const row of rows) floats.set(row, this.dense / 4 + layout.rows++ * this.embedding.width);
    }
    return layout;
  }
}
