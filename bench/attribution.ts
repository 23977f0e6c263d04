/** Attribution on PolNeAR dev: `npx tsx bench/attribution.ts --data /data [--errors FILE] [--articles N]`. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analyse } from "../src/language/analyse.js";
import { extractActors } from "../src/reading/actors/index.js";
import { extractAttributions } from "../src/reading/attributions/index.js";
import { readPolnear } from "../training/attribution/polnear.js";
import { type Article, openArticle, reportOf } from "./attribution/article.js";
import { describeErrors } from "./attribution/errors.js";
import { AttributionScore } from "./attribution/pairs.js";
import { RunScore } from "./attribution/runs.js";

const { values } = parseArgs({
  options: { data: { type: "string" }, errors: { type: "string" }, articles: { type: "string" } },
});
const gold = readPolnear(values.data!, "dev").slice(0, Number(values.articles ?? Number.POSITIVE_INFINITY));
const runs = new RunScore();
const scores = {
  "all attributions": new AttributionScore(() => true),
  "direct quotations": new AttributionScore((one, article) => article.isDirect(one)),
  "said, told, wrote, added": new AttributionScore((one, article) => article.hasPlainCue(one)),
};
const errors: string[] = [];
for (const one of gold) {
  const report = reportOf(one.name, one.text);
  const analysis = analyse(report.text, report.blocks);
  const { attributions } = extractAttributions(report, analysis, extractActors(report, analysis));
  const article: Article = openArticle(one, analysis, attributions);
  runs.add(article);
  for (const score of Object.values(scores)) score.add(article);
  errors.push(...describeErrors(article));
}
console.log("exact spans");
for (const line of runs.lines()) console.log(`  ${line}`);
console.log("attributions: contents overlap by half (Jaccard) and the heads of the sources agree");
for (const [name, score] of Object.entries(scores)) console.log(`  ${name}: ${score.line()}`);
console.log("by the score an attribution was given");
for (const line of scores["all attributions"].reliability()) console.log(`  ${line}`);
if (values.errors) writeFileSync(values.errors, `${errors.join("\n")}\n`);
