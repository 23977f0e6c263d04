import type { Analysis } from "../contracts/analysis.js";
import { loadedModel } from "./loaded-model.js";

const kept = new WeakMap<Analysis, Float32Array[]>();

/** Keeps the encoder's states of a text, an array a sentence, until they are taken. They never enter the analysis itself. */
export function keepStates(analysis: Analysis, states: Float32Array[]): void {
  kept.set(analysis, states);
}

/**
 * The encoder's states of a text, an array a sentence, `width` floats a token. They are large, a kilobyte a token, and
 * let go of when taken; of an analysis that was taken before, or came from a file, they are computed anew.
 */
export function takeStates(analysis: Analysis): { width: number; sentences: Float32Array[] } {
  const model = loadedModel();
  const sentences = kept.get(analysis) ?? computeStates(analysis);
  kept.delete(analysis);
  return { width: model.stateWidth, sentences };
}

function computeStates({ sentences, tokens }: Analysis): Float32Array[] {
  const forms = sentences.map(({ from, to }) => tokens.slice(from, to).map((token) => token.form));
  return loadedModel()
    .annotate(forms, { states: true })
    .map(({ states }) => states!);
}
