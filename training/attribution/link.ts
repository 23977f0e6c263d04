import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Analysis } from "../../src/contracts/index.js";
import { analyse } from "../../src/language/analyse.js";
import { candidateCues } from "../../src/reading/attributions/links/candidates.js";
import { linkContext } from "../../src/reading/attributions/links/context.js";
import { linkFeatures } from "../../src/reading/attributions/links/features.js";
import { findQuotes } from "../../src/reading/attributions/quotes/index.js";
import { findRuns } from "../../src/reading/attributions/tagger/runs.js";
import { goldLabels, tokensOf } from "./encode.js";
import { fitLogistic, type Example } from "./logistic.js";
import { type GoldArticle, paragraphsOf, readPolnear } from "./polnear.js";

// Trains which source and content belong to which cue, on the gold runs of PolNeAR:
//   npx tsx training/attribution/link.ts --data /data --out models/

/** Every candidate link of an article, right or wrong. */
export function linkExamples(article: GoldArticle, analysis: Analysis): Example[] {
  const tagged = goldLabels(article.attributions, analysis).map((label) => ({ label, probability: 1 }));
  const context = linkContext(analysis, findRuns(tagged, analysis), findQuotes(analysis.text, analysis.regions));
  const gold = article.attributions.map((attribution) => ({
    source: new Set(tokensOf(attribution.source, analysis)),
    cue: new Set(tokensOf(attribution.cue, analysis)),
    content: new Set(tokensOf(attribution.content, analysis)),
  }));
  return context.runs
    .filter((run) => run.role !== "cue")
    .flatMap((run) =>
      candidateCues(run, context).map((cue) => ({
        features: linkFeatures(run, cue, context),
        right: gold.some((one) => one[run.role].has(run.from) && one.cue.has(cue.from)),
      })),
    );
}

if (process.argv[1]?.endsWith("link.ts")) {
  const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string" } } });
  const examples = readPolnear(values.data!, "train").flatMap((article) =>
    linkExamples(article, analyse(article.text, paragraphsOf(article.text))),
  );
  const model = fitLogistic(examples);
  writeFileSync(`${values.out!}/attribution-links.json`, `${JSON.stringify(model)}\n`);
  process.stderr.write(`${examples.length} links, ${Object.keys(model.weights).length} weights\n`);
}
