/**
 * Tags and dependencies on UD English-EWT and GUM; speed; wink-nlp and compromise on the same texts.
 *
 *     npm run bench -- language --data DIR|FILE [--weights FILE] [--out FILE]
 *
 * Measures as in the CoNLL 2018 shared task (language/score.ts): once from the gold words, once from the raw text with
 * our own sentences and tokens. DIR holds ud/en_{ewt,gum}-ud-{dev,test}.conllu, whichever are there, or any CoNLL-U files.
 * With --weights, other weights than those that ship, only the gold words are measured.
 * --out writes a line of JSON a sentence (docs/benchmarks.md).
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analyse } from "../src/language/analyse.js";
import { parseConllu } from "../src/language/conllu/index.js";
import { loadModel } from "../src/language/model/index.js";
import { type GoldDocument, goldDocuments } from "./language/gold-document.js";
import { annotateWords } from "./language/gold-words.js";
import { linesOfText, linesOfWords } from "./language/lines.js";
import { METRICS, TreeScore } from "./language/score.js";
import { measureSpeed } from "./language/speed.js";
import { treeOf, treeOfAnalysis } from "./language/tree.js";
import { compareTagging } from "./peers/compare-tagging.js";
import { openPredictions } from "./predictions.js";
import { announce } from "./splits.js";
import { table } from "./table.js";
import { findTreebanks } from "./treebanks.js";

/** UDPipe 2 without contextual embeddings, from gold words. */
const UDPIPE = ["UDPipe 2 (published), EWT test, gold words", "", "", "", "96.3", "", "", "87.0"];

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "/data" },
    weights: { type: "string" },
    out: { type: "string" },
  },
});
const found = findTreebanks(options.data);
announce(options.data, found);
const model = loadModel(options.weights);
const predictions = openPredictions(options.out);

function measureWords(set: string, documents: GoldDocument[]): string[] {
  const score = new TreeScore();
  for (const { id, sentences } of documents) {
    const annotated = annotateWords(sentences, model);
    score.add(treeOf(sentences), treeOf(annotated));
    for (const line of linesOfWords(set, id, annotated)) predictions.write(line);
  }
  return [`${set}, gold words`, ...score.cells()];
}

function measureText(set: string, documents: GoldDocument[]): string[] {
  const score = new TreeScore();
  for (const { id, sentences, text } of documents) {
    const analysis = analyse(text);
    score.add(treeOf(sentences), treeOfAnalysis(analysis));
    for (const line of linesOfText(set, id, analysis)) predictions.write(line);
  }
  return [`${set}, raw text`, ...score.cells()];
}

const treebanks = found.splits.map(({ label, path }) => ({
  label,
  documents: goldDocuments(parseConllu(readFileSync(path, "utf8")), label),
}));
const rows = treebanks.flatMap(({ label, documents }) => [
  measureWords(label, documents),
  ...(options.weights ? [] : [measureText(label, documents)]),
]);
predictions.close();
console.log(`\n${table(["F1", ...METRICS], [...rows, UDPIPE])}\n`);
if (!options.weights) {
  console.log(`${measureSpeed(treebanks[0]!.documents.map(({ text }) => text))}\n`);
  for (const { label, documents } of treebanks) console.log(`${compareTagging(label, documents)}\n`);
}
