/**
 * Attribution on PolNeAR: who is said to have said what, from plain text.
 *
 *     npm run bench -- attribution --data DIR [--out FILE] [--errors FILE] [--articles N]
 *
 * Spans: F1 of source, cue and content over runs of tokens cut at sentence borders; exact, and overlapping by half
 * (Jaccard). Attributions: contents overlap by half and the heads of the sources agree; quoted whole, and with the plainest
 * cues, on their own. DIR holds polnear/{dev,test}, whichever are there. --out writes a line of JSON an attribution
 * (docs/benchmarks.md), --errors what is missed, made up or wrong.
 */
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { analyse } from "../src/language/analyse.js";
import { extractActors } from "../src/reading/actors/index.js";
import { extractAttributions } from "../src/reading/attributions/index.js";
import { readPolnear } from "../training/attribution/polnear.js";
import { type Article, openArticle, reportOf } from "./attribution/article.js";
import { ConfidenceCurve } from "./attribution/confidence.js";
import { describeErrors } from "./attribution/errors.js";
import { OverlapScore } from "./attribution/overlap.js";
import { AttributionScore } from "./attribution/pairs.js";
import { QuotationScore } from "./attribution/quotations.js";
import { RunScore } from "./attribution/runs.js";
import { readWithCompromise } from "./peers/compromise-terms.js";
import { openPredictions } from "./predictions.js";
import { announce, findSplits } from "./splits.js";
import { table } from "./table.js";

/** Exact F1 of source, cue and content on PolNeAR test, as Wang et al. 2022 report them. */
const PUBLISHED: { [role: string]: string[] } = {
  source: ["69.6", "82.2", "83.2"],
  cue: ["66.7", "74.9", "75.3"],
  content: ["59.0", "71.0", "72.9"],
};

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "/data" },
    out: { type: "string" },
    errors: { type: "string" },
    articles: { type: "string" },
  },
});
const found = findSplits(options.data, [{ label: "PolNeAR", path: "polnear/{split}" }]);
announce(options.data, found);
const predictions = openPredictions(options.out);
const errors: string[] = [];
for (const { label, path } of found.splits) measure(label, path);
predictions.close();
if (options.errors) writeFileSync(options.errors, `${errors.join("\n")}\n`);

function measure(label: string, path: string): void {
  const split = basename(path) as "dev"; // "test" is laid out alike
  const gold = readPolnear(options.data, split).slice(
    0,
    Number(options.articles ?? Number.POSITIVE_INFINITY),
  );
  const [runs, overlaps, curve] = [new RunScore(), new OverlapScore(), new ConfidenceCurve()];
  const scores = {
    "all attributions": new AttributionScore(() => true),
    "direct quotations": new AttributionScore((one, article) => article.isDirect(one)),
    "said, told, wrote, added": new AttributionScore((one, article) => article.hasPlainCue(one)),
  };
  const [ours, compromise] = [new QuotationScore(), new QuotationScore()];
  for (const one of gold) {
    const report = reportOf(one.name, one.text);
    const analysis = analyse(report.text, report.blocks);
    const { attributions } = extractAttributions(report, analysis, extractActors(report, analysis));
    const article: Article = openArticle(one, analysis, attributions);
    for (const score of [runs, overlaps, curve, ours, ...Object.values(scores)]) score.add(article);
    compromise.add(article, readWithCompromise(report.text).find("quotations"));
    errors.push(...describeErrors(article));
    for (const { source, cue, content, kind, basis } of attributions) {
      const spans = { source: source && [source], cue: cue && [cue], content };
      predictions.write({ set: label, document: one.name, kind, ...spans, score: basis.score });
    }
  }
  const published = ["BiLSTM-CRF", "BERT-CRF", "CofeNet"].map((name) => `${name} (test)`);
  console.log(`\n${label}, ${gold.length} articles\n`);
  const spans = runs.rows().map(([role, precision, recall, f1, count]) => {
    return [role!, precision!, recall!, f1!, overlaps.f1(role!), ...PUBLISHED[role!]!, count!];
  });
  console.log(`${table(["spans", "P", "R", "F1", "overlap F1", ...published, "gold"], spans)}\n`);
  const whole = Object.entries(scores).map(([name, score]) => [name, ...score.cells()]);
  console.log(`${table(["attributions", "P", "R", "F1", "gold"], whole)}\n`);
  console.log(`${table(["score given", "mean score", "right", "count"], curve.rows())}\n`);
  const quotations = [
    ["Rapporteur", ...ours.cells()],
    ["compromise 14.17.0", ...compromise.cells()],
  ];
  console.log(table(["direct quotations", "P", "R", "F1", "overlap F1", "gold"], quotations));
}
