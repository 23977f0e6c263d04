export { annotateConllu } from "./annotate.js";
export { formatConllu, toConllu } from "./format.js";
export { ConlluError, type ConlluSentence, type ConlluWord, findComment, parseConllu } from "./parse.js";
