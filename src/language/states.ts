import type { Analysis } from "../contracts/analysis.js";
import { loadedModel } from "./loaded-model.js";

const kept = new WeakMap<Analysis, Float32Array[]>();

/** Keeps the encoder's states of a text, an array a sentence, until they are dropped. They never enter the analysis itself. */
export function keepStates(analysis: Analysis, states: Float32Array[]): void {
  kept.set(analysis, states);
}

/** Lets go of a text's states once no reader needs them any more: they are large, a kilobyte a token. */
export function dropStates(analysis: Analysis): void {
  kept.delete(analysis);
}

/**
 * The encoder's states of a text, an array a sentence, `width` floats a token. Of an analysis whose states were dropped, or
 * that came from a file, they are computed anew.
 */
export function statesOf(analysis: Analysis): { width: number; sentences: Float32Array[] } {
  const model = loadedModel();
  const known = kept.get(analysis);
  if (known) return { width: model.stateWidth, sentences: known };
  const sentences = computeStates(analysis);
  keepStates(analysis, sentences);
  return { width: model.stateWidth, sentences };
}

function computeStates({ sentences, tokens }: Analysis): Float32Array[] {
  const forms = sentences.map(({ from, to }) => tokens.slice(from, to).map((token) => token.form));
  return loadedModel()
    .annotate(forms, { states: true })
    .map(({ states }) => states!);
}
