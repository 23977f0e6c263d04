import { type LanguageModel, loadModel } from "./model/index.js";

let model: LanguageModel | undefined;

/** The model that ships, loaded at the first call. Throws WeightsError when the weights cannot be used. */
export function loadedModel(): LanguageModel {
  model ??= loadModel();
  return model;
}
