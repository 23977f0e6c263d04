import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openArticle, reportOf } from "../../bench/attribution/article.js";
import { isRight, pairUp } from "../../bench/attribution/pairs.js";
import { analyse } from "../../src/language/analyse.js";
import { extractActors } from "../../src/reading/actors/index.js";
import { assemble } from "../../src/reading/attributions/assemble.js";
import { confidenceFeatures } from "../../src/reading/attributions/confidence/features.js";
import { draftAttributions } from "../../src/reading/attributions/index.js";
import { fitConfidence, type Judged } from "./fit-confidence.js";
import { type GoldArticle, isHeldOut, readPolnear } from "./polnear.js";

// Fits how sure an attribution is on the articles of PolNeAR train that train.py left out:
//   npx tsx training/attribution/confidence.ts --data /data --out models/

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string" } } });
const judged = readPolnear(values.data!, "train").filter((_, index) => isHeldOut(index)).flatMap(judge);
const model = fitConfidence(judged);
writeFileSync(`${values.out!}/attribution-confidence.json`, `${JSON.stringify(model, undefined, 1)}\n`);
process.stderr.write(`${judged.length} attributions, ${Object.keys(model.weights).length} weights\n`);

/** Everything the product would say of an article, whatever its score, and whether it is right. */
function judge(gold: GoldArticle): Judged[] {
  const report = reportOf(gold.name, gold.text);
  const analysis = analyse(report.text, report.blocks);
  const { drafts, context } = draftAttributions(report, analysis);
  const attributions = assemble(drafts, context, extractActors(report, analysis));
  const article = openArticle(gold, analysis, attributions);
  const right = new Set(pairUp(article).filter(isRight).map(({ found }) => found));
  return drafts.map((draft, index) => ({
    features: confidenceFeatures(draft, context),
    right: right.has(article.found[index]!),
  }));
}
