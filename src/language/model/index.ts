export { type Annotation, LanguageModel, loadModel } from "./language-model.js";
export { NAME_KINDS, type NameSpan } from "./name-tags.js";
