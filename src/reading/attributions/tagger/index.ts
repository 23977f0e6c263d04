import { fileURLToPath } from "node:url";
import type { Analysis } from "../../../contracts/index.js";
import { BiLstm, type Layout } from "../../../language/model/bilstm.js";
import {
  type Container,
  type Int8Tensor,
  readContainer,
  WeightsError,
} from "../../../language/model/container.js";
import { addRow } from "../../../language/model/embedding.js";
import { type Kernel, type Pointer, startKernel } from "../../../language/model/kernel.js";
import { Activations, Linear } from "../../../language/model/linear.js";
import { statesOf } from "../../../language/states.js";
import type { Stretch } from "../quotes/index.js";
import { batchChunks, type Chunk, cutChunks, MOST_CHUNKS, MOST_ROWS } from "./chunks.js";
import { decode, prepareSteps, type Steps, type Tagged } from "./decode.js";
import { FeatureSums } from "./feature-sums.js";
import { LABELS } from "./labels.js";
import { tokenStates } from "./state.js";

export type { Tagged } from "./decode.js";

interface Header {
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
  private readonly features: FeatureSums;
  private readonly quoteStates: Int8Tensor;
  private readonly steps: Steps;
  private readonly encoder: BiLstm;
  private readonly out: Linear;
  private readonly encoded: Activations;
  private readonly dense: Pointer;
  private readonly scores: Pointer;

  constructor(container: Container<Header>) {
    const { kernel } = this;
    this.header = container.header;
    this.features = new FeatureSums(container.int8("features"));
    this.quoteStates = container.int8("states");
    this.steps = prepareSteps(container.float32("transitions").values);
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
        for (const [at, one] of decode(scores, this.steps, starts).entries()) tagged[from + at] = one;
      }
    }
    return tagged;
  }

  /** Floats a dense row: summed features, quotation state, encoder states. */
  private get width(): number {
    return this.features.width + this.quoteStates.columns + this.header.stateWidth;
  }

  private inputsOf(analysis: Analysis, quotes: Stretch[]): Inputs {
    const { width, sentences } = statesOf(analysis);
    if (width !== this.header.stateWidth)
      throw new WeightsError(
        "models/attribution.bin was trained on another models/language.bin. Put the weights of one version side by side.",
      );
    return { analysis, encoded: sentences, quoteStates: tokenStates(analysis, quotes) };
  }

  /** Puts the dense rows of a batch into the kernel's memory. */
  private place(inputs: Inputs, batch: Chunk[]): Layout {
    const floats = this.kernel.floats();
    const layout: Layout = { starts: [], lengths: [], rows: 0 };
    for (const { from, to } of batch) {
      layout.starts.push(layout.rows);
      layout.lengths.push(to - from);
      for (let token = from; token < to; token++) {
        this.placeRow(floats, this.dense / 4 + layout.rows++ * this.width, token, inputs);
      }
    }
    return layout;
  }

  private placeRow(floats: Float32Array, at: number, index: number, inputs: Inputs): void {
    const { analysis, encoded, quoteStates } = inputs;
    const { stateWidth } = this.header;
    const afterFeatures = at + this.features.width;
    const afterQuotes = afterFeatures + this.quoteStates.columns;
    this.features.place(floats, at, index, analysis.tokens);
    floats.fill(0, afterFeatures, afterQuotes);
    addRow(floats, afterFeatures, this.quoteStates, quoteStates[index]!);
    const { sentence } = analysis.tokens[index]!;
    const from = (index - analysis.sentences[sentence]!.from) * stateWidth;
    floats.set(encoded[sentence]!.subarray(from, from + stateWidth), afterQuotes);
  }

  /** Scores of `count` rows without the padding of the linear layer. */
  private scoresOf(start: number, count: number): Float32Array {
    const floats = this.kernel.floats();
    const scores = new Float32Array(count * LABELS.length);
    for (let row = 0; row < count; row++) {
      const from = this.scores / 4 + (start + row) * this.out.width;
      for (let label = 0; label < LABELS.length; label++) {
        scores[row * LABELS.length + label] = floats[from + label]!;
      }
    }
    return scores;
  }
}

/** What the tagger sees of a text: the encoder's states, an array a sentence; a code for quotation state a token. */
interface Inputs {
  analysis: Analysis;
  encoded: Float32Array[];
  quoteStates: number[];
}

let loaded: AttributionTagger | undefined;

/** The tagger with the weights that ship, read at first use. */
export function loadTagger(path = WEIGHTS): AttributionTagger {
  loaded ??= new AttributionTagger(readContainer<Header>(path, "attribution"));
  return loaded;
}
