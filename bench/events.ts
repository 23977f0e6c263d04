/**
 * Which PLOVER event a sentence tells of between a given pair: `npm run bench -- events --data DIR [--out FILE]`.
 * PLV's and AW's training tables are measured by ten-fold cross-validation, since the shipped weights have seen them; any
 * other `*.tsv` in the folder that holds gold values by the shipped weights. `--out` writes what the shipped weights say of
 * every row of every table: {file, row, root, penta, binary}. Gold columns are read for scoring alone.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readGoldExamples, readTable } from "../training/events/examples.js";
import { type EndToEnd, measureByFolds, measureEndToEnd } from "./events/end-to-end.js";
import { asConflict, asPenta, foldClashes, foldRoots } from "./events/folds.js";
import { predictTable } from "./events/predict.js";
import { PUBLISHED } from "./events/published.js";
import { readRows } from "./events/rows.js";
import { type Answer, accuracy, describeLabels, macroF1, tally } from "./events/score.js";
import { openPredictions } from "./predictions.js";
import { table } from "./table.js";

const TRAINED_ON = ["PLV_train.tsv", "AW_train.tsv"];

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string" } } });
const data = values.data ?? "/data/plover";
const files = readdirSync(data)
  .filter((name) => name.endsWith(".tsv"))
  .sort();
if (files.length === 0) {
  console.error(`no *.tsv in ${data}: --data names the folder that holds the tables`);
  process.exit(1);
}
const predictions = openPredictions(values.out);
for (const file of files) {
  const path = join(data, file);
  const predicted = predictTable(path);
  for (const { row, root, penta, binary } of predicted) predictions.write({ file, row, root, penta, binary });
  if (TRAINED_ON.includes(file)) crossValidate(file, path);
  else measure(file, path, predicted);
}
predictions.close();
console.log("\nmacro-F1 of the root on PLV test, published");
console.log(
  table(
    ["system", "macro-F1"],
    PUBLISHED.map((row) => [...row]),
  ),
);

function crossValidate(file: string, path: string): void {
  const examples = readTable(path);
  const goldRecords = join(data, "gsr_cameo.txt");
  const always = existsSync(goldRecords) ? readGoldExamples(goldRecords) : [];
  console.log(
    `\n${file}, ${examples.length} rows, ten folds (the lexicon was written with these rows in sight)`,
  );
  if (examples.some(({ root }) => root)) {
    printRoots(foldRoots(examples, always));
    printEndToEnd(measureByFolds(readRows(path), examples, always));
  } else printClashes(foldClashes(examples));
}

function measure(file: string, path: string, predicted: ReturnType<typeof predictTable>): void {
  console.log(`\n${file}, ${predicted.length} rows, shipped weights`);
  const roots = predicted.flatMap(({ gold, root }) => (gold.root ? [{ gold: gold.root, found: root }] : []));
  if (roots.length > 0) {
    printRoots(roots);
    printEndToEnd(measureEndToEnd(readRows(path)));
  }
  const clashes = predicted.flatMap(({ gold, binary }) =>
    gold.binary ? [{ gold: gold.binary, found: String(binary) }] : [],
  );
  if (clashes.length > 0) printClashes(clashes);
  if (roots.length + clashes.length === 0) console.log("  no gold values");
}

function printRoots(answers: Answer[]): void {
  console.log(describeLabels(answers));
  for (const [name, some] of Object.entries({
    root: answers,
    penta: asPenta(answers),
    binary: asConflict(answers),
  })) {
    console.log(`  ${name.padEnd(7)} macro-F1 ${macroF1(some).toFixed(1)}  accuracy ${accuracy(some)}`);
  }
}

/** Pair and type both to be found, from the bare sentence. */
function printEndToEnd({ main, every, pairs }: EndToEnd): void {
  for (const [name, { precision, recall, f1 }] of Object.entries({
    triple: main,
    "triple, any": every,
    pair: pairs,
  })) {
    console.log(`  ${name.padEnd(12)} precision ${precision}  recall ${recall}  F1 ${f1}`);
  }
}

function printClashes(answers: Answer[]): void {
  console.log(describeLabels(answers));
  console.log(
    `  binary  F1 ${tally(answers, "1").f1}  macro-F1 ${macroF1(answers).toFixed(1)}  accuracy ${accuracy(answers)}`,
  );
}
