export { type Annotation, LanguageModel, loadModel } from "./language-model.js";
