import { fileURLToPath } from "node:url";
import { MOST_ROWS, MOST_SEQUENCES, planBatches } from "./batches.js";
import { BiLstm, type Layout } from "./bilstm.js";
import { type Container, readContainer } from "./container.js";
import { Embedding, type EmbeddingHeader } from "./embedding.js";
import { type Kernel, type Pointer, startKernel } from "./kernel.js";
import { Activations } from "./linear.js";
import { type ScoreCurve, USUAL_CURVE } from "./name-score.js";
import { NameReader, type NameSpan } from "./name-tags.js";
import { ParseHead } from "./parse-head.js";
import { TagHead } from "./tag-head.js";
import { cutWindows, joinWindows, LONGEST_SENTENCE } from "./windows.js";
import { WordGates } from "./word-gates.js";

/** What the model says of one sentence; every list has one entry a token, names aside. */
export interface Annotation {
  upos: string[];
  xpos: string[];
  /** 0 for the root, else the head's number counted from 1. Exactly one root, no cycles. */
  head: number[];
  deprel: string[];
  names: NameSpan[];
  /** What the encoder makes of the tokens, `stateWidth` floats each; there when asked for. */
  states?: Float32Array;
}

export interface AnnotateOptions {
  /** Hand out the encoder's states, for what else is to be read from them. */
  states?: boolean;
}

interface LanguageHeader extends EmbeddingHeader {
  upos: string[];
  xpos: string[];
  relations: string[];
  names: string[];
  layers: number;
  leak: number;
  nameScores?: ScoreCurve;
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
  private readonly words: WordGates;
  private readonly encoder: BiLstm;
  private readonly states: Activations;
  private readonly tags: TagHead;
  private readonly names: TagHead;
  private readonly nameReader: NameReader;
  private readonly parser: ParseHead;

  constructor(container: Container<LanguageHeader>) {
    const { kernel } = this;
    const { layers, leak, relations, names, nameScores = USUAL_CURVE } = container.header;
    this.header = container.header;
    this.encoder = new BiLstm(kernel, container, "encoder", layers, MOST_ROWS, MOST_SEQUENCES);
    this.words = new WordGates(kernel, new Embedding(container), this.encoder.firstInputs);
    this.states = new Activations(kernel, MOST_ROWS, this.encoder.width);
    this.tags = new TagHead(kernel, container, "tag", ["upos", "xpos"], leak, MOST_ROWS);
    this.names = new TagHead(kernel, container, "name", ["names"], leak, MOST_ROWS);
    this.nameReader = new NameReader(names, nameScores);
    this.parser = new ParseHead(kernel, container, relations, leak, MOST_ROWS, LONGEST_SENTENCE);
  }

  /** Annotations of tokenised sentences, in order. A sentence may have any length, none included. */
  annotate(sentences: string[][], options: AnnotateOptions = {}): Annotation[] {
    const windows = sentences.map(cutWindows);
    const flat = windows.flat();
    const annotations: Annotation[] = new Array(flat.length);
    for (const batch of planBatches(flat.map((window) => window.length))) {
      const results = this.annotateBatch(
        batch.map((index) => flat[index]!),
        options,
      );
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

  /** Floats a token of `Annotation.states`. */
  get stateWidth(): number {
    return this.encoder.width;
  }

  private annotateBatch(sentences: string[][], options: AnnotateOptions): Annotation[] {
    const layout = layOut(sentences);
    const encoded = this.encoder.runFrom(this.words.of(sentences), layout);
    this.states.fill(encoded, layout.rows);
    this.tags.run(this.states, layout.rows);
    this.names.run(this.states, layout.rows);
    const { upos, xpos } = this.header;
    return this.parser.run(this.states, layout).map((parse, i) => {
      const start = layout.starts[i]! + 1; // after the root
      const tokens = sentences[i]!.length;
      return {
        upos: this.tags.best(UPOS, start, tokens, upos),
        xpos: this.tags.best(XPOS, start, tokens, xpos),
        ...parse,
        names: this.nameReader.read(this.names.scores(NAMES, start, tokens), tokens, this.names.width(NAMES)),
        states: options.states ? this.copyStates(encoded, start, tokens) : undefined,
      };
    });
  }

  private copyStates(encoded: Pointer, start: number, tokens: number): Float32Array {
    const from = encoded / 4 + start * this.stateWidth;
    return this.kernel.floats().slice(from, from + tokens * this.stateWidth);
  }
}

/** The sentences' rows one after the other, a root before each. */
function layOut(sentences: string[][]): Layout {
  const layout: Layout = { starts: [], lengths: [], rows: 0 };
  for (const { length } of sentences) {
    layout.starts.push(layout.rows);
    layout.lengths.push(length + 1);
    layout.rows += length + 1;
  }
  return layout;
}
