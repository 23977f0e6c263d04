/**
 * Names of persons, organisations and places on CoNLL-2003 and on Universal NER's English-EWT, exact spans.
 *
 *     npm run bench -- names --data DIR [--weights FILE] [--out FILE]
 *
 * "model": the network on gold words, sentence by sentence. "product": `analyse` on the text of each document, a sentence
 * a line, with our own tokens and whatever the whole document tells. DIR holds names/conll2003/{dev,test}.txt and
 * names/uner-ewt/en_ewt-ud-{dev,test}.iob2, whichever are there. With --weights, other weights than those that ship, only
 * the model is measured. --out writes a line of JSON a sentence (docs/benchmarks.md).
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Name, Span } from "../src/contracts/index.js";
import { analyse } from "../src/language/analyse.js";
import { loadModel } from "../src/language/model/index.js";
import { readConll2003 } from "./names/conll2003.js";
import { type GoldDocument, KINDS, toDocuments } from "./names/gold.js";
import { NameScore } from "./names/score.js";
import { readUner } from "./names/uner.js";
import { findNamesWithCompromise } from "./peers/compromise-names.js";
import { openPredictions } from "./predictions.js";
import { announce, findSplits } from "./splits.js";
import { table } from "./table.js";

type FoundName = Span & Pick<Name, "kind"> & { score?: number };

const SETS = [
  { label: "CoNLL-2003", path: "names/conll2003/{split}.txt", read: readConll2003 },
  { label: "UNER EWT", path: "names/uner-ewt/en_ewt-ud-{split}.iob2", read: readUner },
];
/**
 * Each measured on the test part of the set it was trained on, with more kinds than three: the figures of Stanford's NER
 * page, and of the model's card. Rapporteur has seen neither of the sets above in training.
 */
const PUBLISHED = [
  ["Stanford NER (published), CoNLL-2003 test, trained on it", "", "", "", "86.1", "86.5", "86.3"],
  ["spaCy en_core_web_sm 3.7.1 (published), OntoNotes, trained on it", "", "", "", "84.5", "84.6", "84.6"],
];

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "/data" },
    weights: { type: "string" },
    out: { type: "string" },
  },
});
const found = findSplits(options.data, SETS);
announce(options.data, found);
const model = loadModel(options.weights);
const predictions = openPredictions(options.out);

const FINDERS: { [path: string]: (document: GoldDocument) => FoundName[] } = {
  model({ text, sentences }) {
    const answers = model.annotate(
      sentences.map(({ words }) => words.map(({ start, end }) => text.slice(start, end))),
    );
    return sentences.flatMap(({ words }, index) =>
      answers[index]!.names.map(({ from, to, kind, score }) => ({
        start: words[from]!.start,
        end: words[to - 1]!.end,
        kind,
        score,
      })),
    );
  },
  ...(!options.weights && {
    product: ({ text, sentences }: GoldDocument) => analyse(text, sentences).names,
    "compromise 14.17.0": ({ text }: GoldDocument) => findNamesWithCompromise(text),
  }),
};

const rows: string[][] = [];
for (const { label, path } of found.splits) {
  const { read } = SETS.find((set) => label.startsWith(set.label))!;
  const documents = toDocuments(read(readFileSync(path, "utf8")));
  for (const [finder, findNames] of Object.entries(FINDERS)) {
    const score = new NameScore();
    for (const document of documents) {
      const names = findNames(document);
      score.add(document.names, names);
      for (const sentence of document.sentences) writeSentence(label, finder, document, sentence, names);
    }
    rows.push([`${label}, ${finder}`, ...score.cells()]);
  }
}
predictions.close();
console.log(
  `\n${table(["exact names", ...KINDS.map((kind) => `${kind} F1`), "P", "R", "F1"], [...rows, ...PUBLISHED])}`,
);

/** Offsets of the names count from the start of the sentence. */
function writeSentence(
  set: string,
  by: string,
  { id, text }: GoldDocument,
  sentence: Span,
  names: FoundName[],
): void {
  const own = names
    .filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
    .map(({ start, end, kind, score }) => ({
      start: start - sentence.start,
      end: end - sentence.start,
      kind,
      score,
    }));
  predictions.write({ set, document: id, by, text: text.slice(sentence.start, sentence.end), names: own });
}
