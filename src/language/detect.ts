export { type DetectedLanguage, detectLanguage } from "./detect/index.js";
