import { analyse } from "../../src/language/analyse.js";
import type { GoldDocument } from "../language/gold-document.js";
import { treeOf } from "../language/tree.js";
import { table } from "../table.js";
import { readWithCompromise } from "./compromise-terms.js";
import { tagTerms } from "./compromise-upos.js";
import { type TaggedWord, TaggingScore } from "./tagging.js";
import { tagWithWink } from "./wink.js";

const TOOLS: [name: string, tag: (text: string) => TaggedWord[]][] = [
  ["Rapporteur", (text) => analyse(text).tokens],
  ["wink-nlp 2.4.0", tagWithWink],
  ["compromise 14.17.0", (text) => tagTerms(readWithCompromise(text).terms)],
];

/** Universal tags from raw text by each tool, and its speed: Rapporteur parses and finds names in that time too. */
export function compareTagging(label: string, documents: GoldDocument[]): string {
  const words = documents
    .flatMap(({ sentences }) => sentences)
    .reduce((sum, one) => sum + one.words.length, 0);
  const rows = TOOLS.map(([name, tag]) => {
    const score = new TaggingScore();
    const before = process.cpuUsage();
    const tagged = documents.map(({ text }) => tag(text));
    const { user, system } = process.cpuUsage(before);
    for (const [index, { text, sentences }] of documents.entries()) {
      score.add(treeOf(sentences), text, tagged[index]!);
    }
    return [name, ...score.cells(), Math.round(words / ((user + system) / 1e6)).toString()];
  });
  return table([`${label}: tools in Node`, "found", "UPOS", "UPOS of found", "words/s"], rows);
}
