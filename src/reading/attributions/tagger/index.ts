import { fileURLToPath } from "node:url";
import type { Analysis } from "../../../contracts/index.js";
import { BiLstm, type Layout } from "../../../language/model/bilstm.js";
import { type Container, type Int8Tensor, readContainer } from "../../../language/model/container.js";
import { type Kernel, type Pointer, startKernel } from "../../../language/model/kernel.js";
import { Activations, Linear } from "../../../language/model/linear.js";
import type { Stretch } from "../quotes/index.js";
import { type Chunk, cutChunks } from "./chunks.js";
import { decode, type Tagged } from "./decode.js";
import { featureRows, normalise } from "./features.js";
import { LABELS } from "./labels.js";
import { tokenStates } from "./state.js";

export type { Tagged } from "./decode.js";

interface Header {
  words: string[];
  buckets: number;
  chunk: number;
}

const WEIGHTS = fileURLToPath(new URL("../../../../models/attribution.bin", import.meta.url));
const MOST_ROWS = 1_536;
const MOST_CHUNKS = 16;
const LAYERS = 2;

/**
 * Marks source, cue and content in a text: word vectors, hashed features and a code for quotation state, two layers of
 * BiLSTM, a conditional random field (after Newell, Cohen and Ruths 2018, who tag PolNeAR the same way).
 */
export class AttributionTagger {
  private readonly kernel: Kernel = startKernel();
  private readonly header: Header;
  private readonly rowOf: Map<string, number>;
  private readonly vectors: Int8Tensor;
  private readonly features: Int8Tensor;
  private readonly states: Int8Tensor;
  private readonly transitions: Float32Array;
  private readonly encoder: BiLstm;
  private readonly encoded: Activations;
  private readonly out: Linear;
  private readonly dense: Pointer;
  private readonly scores: Pointer;

  constructor(container: Container<Header>) {
    this.header = container.header;
    this.rowOf = new Map(this.header.words.map((word, index) => [word, index + 1]));
    this.vectors = container.int8("vectors");
    this.features = container.int8("features");
    this.states = container.int8("states");
    this.transitions = container.float32("transitions").values;
    this.encoder = new BiLstm(this.kernel, container, "encoder", LAYERS, MOST_ROWS, MOST_CHUNKS);
    this.encoded = new Activations(this.kernel, MOST_ROWS, this.encoder.width);
    this.out = new Linear(this.kernel, container, "out");
    this.dense = this.kernel.allocate(MOST_ROWS * this.width * 4);
    this.scores = this.kernel.allocate(MOST_ROWS * this.out.width * 4);
  }

  /** One label a token of `analysis.tokens`, in order. */
  tag(analysis: Analysis, quotes: Stretch[]): Tagged[] {
    const states = tokenStates(analysis, quotes);
    const tagged: Tagged[] = new Array(analysis.tokens.length);
    const chunks = cutChunks(analysis.sentences, this.header.chunk).flatMap(cutLong);
    for (const batch of batchesOf(chunks)) {
      const layout = this.embed(analysis, states, batch);
      this.encoded.fill(this.encoder.run(this.dense, layout), layout.rows);
      this.out.apply(this.encoded, layout.rows, this.scores);
      for (const [index, { from, to }] of batch.entries()) {
        const starts = analysis.tokens
          .slice(from, to)
          .map((token, at) => at === 0 || token.sentence !== analysis.tokens[from + at - 1]!.sentence);
        const scores = this.scoresOf(layout.starts[index]!, to - from);
        for (const [at, one] of decode(scores, this.transitions, starts).entries()) tagged[from + at] = one;
      }
    }
    return tagged;
  }

  private get width(): number {
    return this.vectors.columns + this.features.columns + this.states.columns;
  }

  private embed({ tokens }: Analysis, states: number[], batch: Chunk[]): Layout {
    const floats = this.kernel.floats();
    const layout: Layout = { starts: [], lengths: [], rows: 0 };
    for (const { from, to } of batch) {
      layout.starts.push(layout.rows);
      layout.lengths.push(to - from);
      for (let token = from; token < to; token++) {
        const row = floats.subarray(this.dense / 4 + layout.rows++ * this.width).subarray(0, this.width);
        row.fill(0);
        const { form, xpos } = tokens[token]!;
        addRow(row, 0, this.vectors, this.rowOf.get(normalise(form)) ?? 0);
        for (const feature of featureRows(form, xpos, this.header.buckets)) {
          addRow(row, this.vectors.columns, this.features, feature);
        }
        addRow(row, this.vectors.columns + this.features.columns, this.states, states[token]!);
      }
    }
    return layout;
  }

  /** Scores of `count` rows without the padding of the linear layer. */
  private scoresOf(start: number, count: number): Float32Array {
    const floats = this.kernel.floats();
    const scores = new Float32Array(count * LABELS.length);
    for (let row = 0; row < count; row++) {
      const from = this.scores / 4 + (start + row) * this.out.width;
      scores.set(floats.subarray(from, from + LABELS.length), row * LABELS.length);
    }
    return scores;
  }
}

let loaded: AttributionTagger | undefined;

/** The tagger with the weights that ship, read at first use. */
export function loadTagger(path = WEIGHTS): AttributionTagger {
  loaded ??= new AttributionTagger(readContainer<Header>(path, "attribution"));
  return loaded;
}

/** A sentence longer than a batch is cut; its pieces are tagged apart. */
function cutLong({ from, to }: Chunk): Chunk[] {
  const pieces: Chunk[] = [];
  for (let at = from; at < to; at += MOST_ROWS) pieces.push({ from: at, to: Math.min(to, at + MOST_ROWS) });
  return pieces;
}

/** Chunks to run together, the longest first as the encoder wants them. */
function batchesOf(chunks: Chunk[]): Chunk[][] {
  const sorted = [...chunks].sort((a, b) => b.to - b.from - (a.to - a.from));
  const batches: Chunk[][] = [];
  let rows = Number.POSITIVE_INFINITY;
  for (const chunk of sorted) {
    const length = chunk.to - chunk.from;
    if (rows + length > MOST_ROWS || batches.at(-1)!.length === MOST_CHUNKS) {
      batches.push([]);
      rows = 0;
    }
    batches.at(-1)!.push(chunk);
    rows += length;
  }
  return batches;
}

function addRow(target: Float32Array, at: number, tensor: Int8Tensor, row: number): void {
  const from = row * tensor.columns;
  const scale = tensor.scales[row]!;
  for (let column = 0; column < tensor.columns; column++) {
    target[at + column]! += tensor.values[from + column]! * scale;
  }
}
