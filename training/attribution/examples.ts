import type { Analysis } from "../../src/contracts/index.js";
import { candidateCues } from "../../src/reading/attributions/links/candidates.js";
import { linkContext } from "../../src/reading/attributions/links/context.js";
import { linkFeatures } from "../../src/reading/attributions/links/features.js";
import { findQuotes } from "../../src/reading/attributions/quotes/index.js";
import { findRuns } from "../../src/reading/attributions/tagger/runs.js";
import { goldLabels, tokensOf } from "./encode.js";
import type { Example } from "./logistic.js";
import type { GoldArticle } from "./polnear.js";

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
