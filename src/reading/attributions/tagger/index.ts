import { fileURLToPath } from "node:url";
import type { Analysis } from "../../../contracts/index.js";
import { BiLstm, type Layout } from "../../../language/model/bilstm.js";
import {
  type Container,
  type Int8Tensor,
  readContainer,
  WeightsError,
} from "../../../language/model/container.js";
import { type Kernel, type Pointer, startKernel } from "../../../language/model/kernel.js";
import { Activations, Linear } from "../../../language/model/linear.js";
import { takeStates } from "../../../language/states.js";
import type { Stretch } from "../quotes/index.js";
import { batchChunks, type Chunk, cutChunks, MOST_CHUNKS, MOST_ROWS } from "./chunks.js";
import { decode, type Tagged } from "./decode.js";
import { featureRows, SLOTS } from "./features.js";
import { LABELS } from "./labels.js";
import { tokenStates } from "./state.js";

export type { Tagged } from "./decode.js";

interface Header {
  buckets: number;
  /** Tokens a chunk has at least. */
  chunk: number;
  /** Floats a token that the language model hands over. */
  stateWidth: number;
}

const WEIGHTS = fileURLToPath(new URL("../../../../models/attribution.bin", import.meta.url));
const LAYERS = 1;

/**
 * Marks source, cue and content in a text: the language model's states, hashed features and a code for quotation state,
 * one layer of BiLSTM, a conditional random field (after Newell, Cohen and Ruths 2018, who tag PolNeAR with a BiLSTM-CRF).
 */
export class AttributionTagger {
  private readonly kernel: Kernel = startKernel();
  private readonly header: Header;
  private readonly features: Int8Tensor;
  private readonly quoteStates: Int8Tensor;
  private readonly transitions: Float32Array;
  private readonly encoder: BiLstm;
  private readonly out: Linear;
  private readonly encoded: Activations;
  private readonly dense: Pointer;
  private readonly scores: Pointer;

  constructor(container: Container<Header>) {
    const { kernel } = this;
    this.header = container.header;
    this.features = container.int8("features");
    this.quoteStates = container.int8("states");
    this.transitions = container.float32("transitions").values;
    this.encoder = new BiLstm(kernel, container, "encoder", LAYERS, MOST_ROWS, MOST_CHUNKS);
    this.encoded = new Activations(kernel, MOST_ROWS, this.encoder.width);
    this.out = new Linear(kernel, container, "out");
    this.dense = kernel.allocate(MOST_ROWS * this.width * 4);
    this.scores = kernel.allocate(MOST_ROWS * this.out.width * 4);
  }

  /** One label a token of `analysis.tokens`, in order. Throws WeightsError when the language model is another one. */
  tag(analysis: Analysis, quotes: Stretch[]): Tagged[] {
    const inputs = this.inputsOf(analysis, quotes);
    const tagged: Tagged[] = new Array(analysis.tokens.length);
    for (const batch of batchChunks(cutChunks(analysis.sentences, this.header.chunk))) {
      const layout = this.place(inputs, batch);
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

  /** Floats a dense row: summed features, quotation state, encoder states. */
  private get width(): number {
    return this.features.columns + this.quoteStates.columns + this.header.stateWidth;
  }

  private inputsOf(analysis: Analysis, quotes: Stretch[]): Inputs {
    const { width, sentences } = takeStates(analysis);
    if (width !== this.header.stateWidth)
      throw new WeightsError(
        "models/attribution.bin was trained on another models/language.bin. Put the weights of one version side by side.",
      );
    const encoded = analysis.sentences.flatMap(({ from, to }, sentence) =>
      Array.from({ length: to - from }, (_, at) =>
        sentences[sentence]!.subarray(at * width, (at + 1) * width),
      ),
    );
    return {
      encoded,
      rows: featureRows(analysis, this.header.buckets),
      quoteStates: tokenStates(analysis, quotes),
    };
  }

  /** Puts the dense rows of a batch into the kernel's memory. */
  private place({ rows, quoteStates, encoded }: Inputs, batch: Chunk[]): Layout {
    const floats = this.kernel.floats();
    const layout: Layout = { starts: [], lengths: [], rows: 0 };
    for (const { from, to } of batch) {
      layout.starts.push(layout.rows);
      layout.lengths.push(to - from);
      for (let token = from; token < to; token++) {
        const at = this.dense / 4 + layout.rows++ * this.width;
        const row = floats.subarray(at, at + this.width);
        row.fill(0, 0, this.width - this.header.stateWidth);
        for (let slot = token * SLOTS; slot < (token + 1) * SLOTS; slot++)
          addRow(row, 0, this.features, rows[slot]!);
        addRow(row, this.features.columns, this.quoteStates, quoteStates[token]!);
        row.set(encoded[token]!, this.width - this.header.stateWidth);
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

/** What the tagger sees of a text, an entry a token; `SLOTS` of them in `rows`. */
interface Inputs {
  rows: Uint16Array;
  quoteStates: number[];
  encoded: Float32Array[];
}

let loaded: AttributionTagger | undefined;

/** The tagger with the weights that ship, read at first use. */
export function loadTagger(path = WEIGHTS): AttributionTagger {
  loaded ??= new AttributionTagger(readContainer<Header>(path, "attribution"));
  return loaded;
}

function addRow(target: Float32Array, at: number, tensor: Int8Tensor, row: number): void {
  const from = row * tensor.columns;
  const scale = tensor.scales[row]!;
  for (let column = 0; column < tensor.columns; column++) {
    target[at + column]! += tensor.values[from + column]! * scale;
  }
}
