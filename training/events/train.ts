/**
 * Fits the event classifier and writes its weights: `npx tsx training/events/train.ts --data /data/plover --out
 * models/events.bin`. The folder holds PLV_train.tsv, AW_train.tsv and gsr_cameo.txt. Takes about a minute.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOTS } from "../../src/reading/events/classify/roots.js";
import { writeWeights } from "./container.js";
import { readGoldExamples, readTable } from "./examples.js";
import { fitClash, fitRoots } from "./fit.js";

const { values } = parseArgs({
  options: { data: { type: "string", default: "/data/plover" }, out: { type: "string", default: "models/events.bin" } },
});
const pairs = readTable(join(values.data, "PLV_train.tsv"));
const clashes = readTable(join(values.data, "AW_train.tsv"));
const gold = readGoldExamples(join(values.data, "gsr_cameo.txt"));
const weights = [...fitRoots([...pairs, ...gold]), fitClash(clashes)];
writeWeights(values.out, { model: "events", labels: [...ROOTS, "clash"] }, weights);
console.log(`${pairs.length + gold.length} pairs, ${clashes.length} clashes, ${statSync(values.out).size} bytes`);
