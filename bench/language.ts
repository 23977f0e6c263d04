// Measures the language model through the shipped weights and kernel: npx tsx bench/language.ts --data DIR
// DIR holds the public sets: ud/en_ewt-ud-dev.conllu, names/uner-ewt/, names/conll2003/dev.txt.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseConllu } from "../src/language/conllu/parse.js";
import { type LanguageModel, loadModel } from "../src/language/model/language-model.js";

const { values: options } = parseArgs({
  options: { data: { type: "string", default: "/data" }, weights: { type: "string" } },
});
const CONLL2003_KINDS: Record<string, string> = { person: "PER", organisation: "ORG", location: "LOC" };
const UNER_KINDS: Record<string, string> = { PER: "PER", ORG: "ORG", LOC: "LOC" };

interface NamedSentence {
  forms: string[];
  /** "from:to:kind" of persons, organisations and places; MISC is left out, for the sets do not agree on it. */
  names: Set<string>;
}

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);
const read = (path: string) => readFileSync(join(options.data, path), "utf8");

function measureParse(model: LanguageModel, name: string, path: string): void {
  const sentences = parseConllu(read(path));
  const hits = { tokens: 0, upos: 0, xpos: 0, uas: 0, las: 0, exact: 0 };
  const answers = model.annotate(sentences.map(({ words }) => words.map(({ form }) => form)));
  sentences.forEach(({ words }, i) => {
    const answer = answers[i]!;
    words.forEach((word, token) => {
      const head = answer.head[token] === word.head;
      const relation = answer.deprel[token]!;
      hits.tokens++;
      if (answer.upos[token] === word.upos) hits.upos++;
      if (answer.xpos[token] === word.xpos) hits.xpos++;
      if (head) hits.uas++;
      if (head && relation.split(":")[0] === word.deprel.split(":")[0]) hits.las++;
      if (head && relation === word.deprel) hits.exact++;
    });
  });
  const figures = (["upos", "xpos", "uas", "las", "exact"] as const).map(
    (key) => `${key} ${percent(hits[key], hits.tokens)}`,
  );
  console.log(`${name}: ${hits.tokens} tokens, ${figures.join(", ")} (exact: LAS with subtypes)`);
}

function measureNames(model: LanguageModel, name: string, sentences: NamedSentence[]): void {
  const hits = { found: 0, wanted: 0, both: 0 };
  const answers = model.annotate(sentences.map(({ forms }) => forms));
  sentences.forEach(({ names }, i) => {
    const found = answers[i]!.names.filter(({ kind }) => kind !== "MISC");
    hits.wanted += names.size;
    hits.found += found.length;
    hits.both += found.filter(({ from, to, kind }) => names.has(`${from}:${to}:${kind}`)).length;
  });
  const precision = percent(hits.both, hits.found);
  const recall = percent(hits.both, hits.wanted);
  console.log(
    `${name} names: P ${precision} R ${recall} F1 ${percent(2 * hits.both, hits.found + hits.wanted)}`,
  );
}

/** Blocks of lines between blank ones, each line cut into its columns. */
function readBlocks(path: string, separator: RegExp): string[][][] {
  const blocks = read(path).split(/\n\s*\n/);
  return blocks.map((block) =>
    block
      .split("\n")
      .filter((line) => line.trim() && !line.startsWith("# "))
      .map((line) => line.split(separator)),
  );
}

function namedSentence(forms: string[], tags: string[], kinds: Record<string, string>): NamedSentence {
  const names = new Set<string>();
  for (let from = 0; from < tags.length; from++) {
    const kind = kinds[tags[from]!.slice(2)];
    if (!tags[from]!.startsWith("B-") || !kind) continue;
    let to = from + 1;
    while (tags[to] === `I-${tags[from]!.slice(2)}`) to++;
    names.add(`${from}:${to}:${kind}`);
  }
  return { forms, names };
}

function measureSpeed(model: LanguageModel): void {
  const sentences = parseConllu(read("ud/en_ewt-ud-dev.conllu")).map(({ words }) =>
    words.map(({ form }) => form),
  );
  const tokens = sentences.reduce((sum, { length }) => sum + length, 0);
  const start = process.cpuUsage();
  for (let round = 0; round < 3; round++) model.annotate(sentences);
  const { user, system } = process.cpuUsage(start);
  console.log(
    `speed: ${Math.round((3 * tokens) / ((user + system) / 1e6))} tokens a second of processor time`,
  );
}

const started = performance.now();
const model = loadModel(options.weights);
model.annotate([["Ready", "."]]);
console.log(`cold start: ${Math.round(performance.now() - started)} ms to the first answer`);

measureParse(model, "EWT dev", "ud/en_ewt-ud-dev.conllu");
measureParse(model, "GUM dev", "ud/en_gum-ud-dev.conllu");
measureNames(
  model,
  "UNER EWT dev",
  readBlocks("names/uner-ewt/en_ewt-ud-dev.iob2", /\t/).map((rows) => {
    const words = rows.filter(([id]) => /^\d+$/.test(id!));
    return namedSentence(
      words.map((row) => row[1]!),
      words.map((row) => row[2]!),
      UNER_KINDS,
    );
  }),
);
measureNames(
  model,
  "CoNLL-2003 dev",
  readBlocks("names/conll2003/dev.txt", /\s+/).map((rows) =>
    namedSentence(
      rows.map((row) => row[0]!),
      rows.map((row) => row[1]!),
      CONLL2003_KINDS,
    ),
  ),
);
measureSpeed(model);
