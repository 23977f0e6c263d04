/**
 * What words can mean as names of events, from WordNet 3.1's verbs and nouns of acts, events, states and the like:
 *
 *     npx tsx training/coreference/senses.ts DICT [MODEL]
 *
 * DICT is WordNet's folder of data.* and index.* files; words are those that the language model MODEL knows. Writes
 * src/record/events/data/senses.txt: a line a word, its senses and, behind "|", the wider senses above them, as numbers of
 * base 36 without further meaning. A noun has the senses of the verbs it is built from too.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readContainer } from "../../src/language/model/container.js";

interface Synset {
  field: number;
  words: string[];
  pointers: { kind: string; to: string; part: string; fromWord: number }[];
}

/** The commonest senses of a word alone: WordNet orders them. */
const MOST = { v: 5, n: 4 };
/** Lexicographer's fields: act, communication, event, cognition, phenomenon, process, possession, state. */
const FIELDS = new Set([4, 10, 11, 16, 19, 21, 22, 26]);

const [dict = ".", model = fileURLToPath(new URL("../../models/language.bin", import.meta.url))] =
  process.argv.slice(2);
const verbs = readSynsets("verb");
const nouns = readSynsets("noun");
const entries = new Map<string, { senses: Set<string>; wider: Set<string> }>();

for (const [word, offsets] of readIndex("verb"))
  for (const at of offsets.slice(0, MOST.v)) addSense(word, "v", at);
for (const [word, offsets] of readIndex("noun")) {
  for (const at of offsets.slice(0, MOST.n)) {
    const { field, words, pointers } = nouns.get(at)!;
    if (!FIELDS.has(field)) continue;
    addSense(word, "n", at);
    const place = words.indexOf(word) + 1;
    for (const { kind, to, part, fromWord } of pointers)
      if (kind === "+" && part === "v" && (fromWord === 0 || fromWord === place)) addSense(word, "v", to);
  }
}

const known = new Set(readContainer<{ words: string[] }>(model, "language").header.words);
const numbers = new Map<string, string>();
const lines = [...entries]
  .filter(([word]) => known.has(word))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, { senses, wider }]) => `${word} ${numbered(senses)} | ${numbered(wider)}`.trimEnd());
writeFileSync(new URL("../../src/record/events/data/senses.txt", import.meta.url), `${lines.join("\n")}\n`);
console.log(`${lines.length} words`);

function addSense(word: string, part: "v" | "n", at: string): void {
  const entry = entries.get(word) ?? { senses: new Set(), wider: new Set() };
  entry.senses.add(part + at);
  const synset = (part === "v" ? verbs : nouns).get(at)!;
  for (const { kind, to } of synset.pointers) if (kind === "@") entry.wider.add(part + to);
  entries.set(word, entry);
}

function numbered(synsets: Set<string>): string {
  return [...synsets]
    .map((synset) => {
      if (!numbers.has(synset)) numbers.set(synset, numbers.size.toString(36));
      return numbers.get(synset)!;
    })
    .join(" ");
}

function readLines(file: string): string[] {
  return readFileSync(`${dict}/${file}`, "latin1")
    .split("\n")
    .filter((line) => line && !line.startsWith(" "));
}

function readSynsets(part: string): Map<string, Synset> {
  return new Map(
    readLines(`data.${part}`).map((line) => {
      const fields = line.split(" | ")[0]!.split(" ");
      const count = Number.parseInt(fields[3]!, 16);
      const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.toLowerCase());
      const from = 5 + 2 * count;
      const pointers = Array.from({ length: Number(fields[from - 1]) }, (_, i) => {
        const [kind, to, part, source] = fields.slice(from + 4 * i, from + 4 * i + 4);
        return { kind: kind!, to: to!, part: part!, fromWord: Number.parseInt(source!.slice(0, 2), 16) };
      });
      return [fields[0]!, { field: Number(fields[1]), words, pointers }];
    }),
  );
}

/** Single words and the offsets of their senses, the commonest first. */
function readIndex(part: string): [string, string[]][] {
  return readLines(`index.${part}`)
    .map((line) => line.trim().split(" "))
    .filter(([word]) => !word!.includes("_"))
    .map((fields) => [fields[0]!, fields.slice(-Number(fields[2]))]);
}
