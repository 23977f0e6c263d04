import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { linkExamples } from "./examples.js";
import { fitLogistic } from "./logistic.js";
import { readPolnear } from "./polnear.js";
import { segment } from "./segment.js";

// Trains which source and content belong to which cue, on the gold runs of PolNeAR:
//   npx tsx training/attribution/link.ts --data /data --out models/

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string" } } });
const examples = readPolnear(values.data!, "train").flatMap((article) => linkExamples(article, segment(article.text)));
const model = fitLogistic(examples);
writeFileSync(`${values.out!}/attribution-links.json`, `${JSON.stringify(model)}\n`);
process.stderr.write(`${examples.length} links, ${Object.keys(model.weights).length} weights\n`);
