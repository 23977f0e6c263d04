import { fileURLToPath } from "node:url";
import type { EventStatus, Token } from "../../contracts/index.js";
import { MOST_ROWS, MOST_SEQUENCES, planBatches } from "../../language/model/batches.js";
import { BiLstm, type Layout } from "../../language/model/bilstm.js";
import {
  type Container,
  type Int8Tensor,
  readContainer,
  WeightsError,
} from "../../language/model/container.js";
import { addRow } from "../../language/model/embedding.js";
import { type Kernel, type Pointer, startKernel } from "../../language/model/kernel.js";
import { Activations, Linear } from "../../language/model/linear.js";
import { FeatureSums } from "../attributions/tagger/feature-sums.js";
import { LEXICON_SLOTS } from "./lexicons.js";

interface Header {
  words: string[];
  buckets: number;
  /** Floats a token that the language model hands over. */
  stateWidth: number;
  /** Steps between two tokens that are told apart. */
  distance: number;
  stances: string[];
  issues: string[];
  roles: string[];
  statuses: EventStatus[];
}

/** What the network sees of a sentence: tokens `from` (inclusive) to `to` (exclusive) of a text. */
export interface SentenceInput {
  tokens: Token[];
  from: number;
  to: number;
  /** Of the whole text: `LEXICON_SLOTS` rows a token, and a code a token. */
  lexicon: Uint8Array;
  quoteStates: number[];
  /** The encoder's states of the sentence, `stateWidth` floats a token. */
  encoded: Float32Array;
}

/** The parts of a token's scores, in their order. */
export interface Parts {
  /** No matter, then a stance each. */
  anchor: number;
  cue: number;
  issue: number;
  topic: number;
  weight: number;
  status: number;
  source: number;
  target: number;
  end: number;
}

const WEIGHTS = fileURLToPath(new URL("../../../models/modality.bin", import.meta.url));
/** Tokens of a sentence that are read; nobody writes longer ones, but a table without stops may pass for one. */
export const LONGEST = 400;
const LAYERS = 1;

/**
 * Scores every token as the head of what a position is about, as the word that carries a stance, and as an event of some
 * status; and pairs of tokens as matter and holder, addressee, deadline or condition. One BiLSTM layer over the language
 * model's states, features, lexicons and word vectors; pairs after Dozat and Manning 2018. models/modality.md describes it.
 */
export class ModalityNetwork {
  readonly header: Header;
  readonly parts: Parts;
  /** Rows of label scores that the status rules' verdict adds, one a verdict. */
  readonly rules: Float32Array;
  readonly pairWidth: number;
  private readonly kernel: Kernel = startKernel();
  private readonly vectorRows = new Map<string, number>();
  private readonly features: FeatureSums;
  private readonly lexicon: Int8Tensor;
  private readonly quoteStates: Int8Tensor;
  private readonly vectors: Int8Tensor;
  private readonly distances: Float32Array;
  private readonly pairs: { weight: Float32Array; bias: Float32Array };
  private readonly encoder: BiLstm;
  private readonly heads: Linear;
  private readonly joined: Activations;
  private readonly dense: Pointer;
  private readonly inputs: Pointer;
  private readonly scores: Pointer;

  constructor(container: Container<Header>) {
    const { kernel } = this;
    this.header = container.header;
    for (const [at, word] of this.header.words.entries()) this.vectorRows.set(word, at + 1);
    this.features = new FeatureSums(container.int8("features"));
    this.lexicon = container.int8("lexicon");
    this.quoteStates = container.int8("states");
    this.vectors = container.int8("vectors");
    this.distances = container.float32("distance").values;
    this.pairs = {
      weight: container.float32("pairs.weight").values,
      bias: container.float32("pairs.bias").values,
    };
    this.rules = container.float32("rules").values;
    this.pairWidth = this.distances.length / (2 * this.header.distance + 1);
    this.parts = layParts(this.header, this.pairWidth);
    this.encoder = new BiLstm(kernel, container, "encoder", LAYERS, MOST_ROWS, MOST_SEQUENCES);
    this.heads = new Linear(kernel, container, "heads");
    this.joined = new Activations(kernel, MOST_ROWS, this.encoder.width + this.own);
    this.dense = kernel.allocate(MOST_ROWS * this.width * 4);
    this.inputs = kernel.allocate(MOST_ROWS * (this.encoder.width + this.own) * 4);
    this.scores = kernel.allocate(MOST_ROWS * this.heads.width * 4);
  }

  /** Rows of scores of each sentence, `parts.end` floats a token of its first `LONGEST`. */
  score(sentences: SentenceInput[]): Float32Array[] {
    const scores: Float32Array[] = new Array(sentences.length);
    const lengths = sentences.map(({ from, to }) => Math.min(to - from, LONGEST));
    for (const batch of planBatches(lengths)) {
      const layout: Layout = { starts: [], lengths: [], rows: 0 };
      for (const index of batch) {
        layout.starts.push(layout.rows);
        layout.lengths.push(lengths[index]!);
        this.place(sentences[index]!, layout.rows, lengths[index]!);
        layout.rows += lengths[index]!;
      }
      this.join(this.encoder.run(this.dense, layout), layout.rows);
      this.joined.fill(this.inputs, layout.rows);
      this.heads.apply(this.joined, layout.rows, this.scores);
      for (const [i, index] of batch.entries()) scores[index] = this.take(layout.starts[i]!, lengths[index]!);
    }
    return scores;
  }

  private take(start: number, rows: number): Float32Array {
    const { end } = this.parts;
    const floats = this.kernel.floats();
    const scores = new Float32Array(rows * end);
    for (let row = 0; row < rows; row++) {
      const from = this.scores / 4 + (start + row) * this.heads.width;
      scores.set(floats.subarray(from, from + end), row * end);
    }
    return scores;
  }

  /** What token `token` is to matter `anchor`: a score a role, and at the end how much it is looked at as the cue. */
  scorePair(scores: Float32Array, anchor: number, token: number): Float64Array {
    const { end, source, target } = this.parts;
    const { distance } = this.header;
    const { weight, bias } = this.pairs;
    const size = this.pairWidth;
    const [from, to] = [anchor * end + source, token * end + target];
    const near = (Math.max(-distance, Math.min(distance, token - anchor)) + distance) * size;
    const given = Float64Array.from(bias);
    for (let i = 0; i < size; i++) {
      const value = scores[from + i]! + scores[to + i]! + this.distances[near + i]!;
      if (value <= 0) continue;
      for (let role = 0; role < given.length; role++) given[role]! += value * weight[role * size + i]!;
    }
    return given;
  }

  /** Floats of a token's own: features and vector. */
  private get own(): number {
    return this.features.width + this.vectors.columns;
  }

  /** Floats a dense row: features, vector, quotation state, encoder states. */
  private get width(): number {
    return this.own + this.quoteStates.columns + this.header.stateWidth;
  }

  private place(sentence: SentenceInput, start: number, rows: number): void {
    const { tokens, from, lexicon, quoteStates, encoded } = sentence;
    const floats = this.kernel.floats();
    const { stateWidth } = this.header;
    for (let row = 0; row < rows; row++) {
      const token = from + row;
      const at = this.dense / 4 + (start + row) * this.width;
      const afterFeatures = at + this.features.width;
      const afterOwn = at + this.own;
      const afterQuotes = afterOwn + this.quoteStates.columns;
      this.features.place(floats, at, token, tokens);
      for (let slot = token * LEXICON_SLOTS; slot < (token + 1) * LEXICON_SLOTS; slot++)
        addRow(floats, at, this.lexicon, lexicon[slot]!);
      floats.fill(0, afterFeatures, afterQuotes);
      addRow(
        floats,
        afterFeatures,
        this.vectors,
        this.vectorRows.get(tokens[token]!.form.toLowerCase()) ?? 0,
      );
      addRow(floats, afterOwn, this.quoteStates, quoteStates[token]!);
      floats.set(encoded.subarray(row * stateWidth, (row + 1) * stateWidth), afterQuotes);
    }
  }

  /** The encoder's states and the token's own, side by side, as the heads read them. */
  private join(states: Pointer, rows: number): void {
    const floats = this.kernel.floats();
    const { width } = this.encoder;
    for (let token = 0; token < rows; token++) {
      const to = this.inputs / 4 + token * (width + this.own);
      const state = states / 4 + token * width;
      const own = this.dense / 4 + token * this.width;
      floats.copyWithin(to, state, state + width);
      floats.copyWithin(to + width, own, own + this.own);
    }
  }
}

function layParts({ stances, issues, statuses }: Header, pair: number): Parts {
  const cue = 1 + stances.length;
  const issue = cue + stances.length;
  const topic = issue + issues.length;
  const weight = topic + issues.length;
  const status = weight + 1;
  const source = status + statuses.length;
  const target = source + pair;
  return { anchor: 0, cue, issue, topic, weight, status, source, target, end: target + pair };
}

let loaded: ModalityNetwork | undefined;

/** The network with the weights that ship. Throws WeightsError when they cannot be used, or are made for another language model. */
export function modalityNetwork(stateWidth: number): ModalityNetwork {
  loaded ??= new ModalityNetwork(readContainer<Header>(WEIGHTS, "modality"));
  if (loaded.header.stateWidth !== stateWidth)
    throw new WeightsError(
      "models/modality.bin was trained on another models/language.bin. Put the weights of one version side by side.",
    );
  return loaded;
}
