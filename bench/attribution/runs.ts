import { ROLES } from "../../src/reading/attributions/tagger/labels.js";
import { findRuns } from "../../src/reading/attributions/tagger/runs.js";
import { goldLabels } from "../../training/attribution/encode.js";
import type { GoldAttribution } from "../../training/attribution/polnear.js";
import { Tally } from "../tally.js";
import type { Article } from "./article.js";

/** Exact-span F1 of each role over maximal runs of tokens, cut at sentence borders. */
export class RunScore {
  private readonly counts = new Map(ROLES.map((role) => [role, { right: 0, found: 0, gold: 0 }]));

  add({ analysis, goldSpans, foundSpans }: Article): void {
    const runsOf = (attributions: GoldAttribution[]) => {
      const tagged = goldLabels(attributions, analysis).map((label) => ({ label, probability: 1 }));
      return findRuns(tagged, analysis).map(({ role, from, to }) => ({ role, key: `${from}-${to}` }));
    };
    const [gold, found] = [runsOf(goldSpans), runsOf(foundSpans)];
    for (const [role, count] of this.counts) {
      const truth = new Set(gold.filter((run) => run.role === role).map((run) => run.key));
      const mine = found.filter((run) => run.role === role);
      count.gold += truth.size;
      count.found += mine.length;
      count.right += mine.filter((run) => truth.has(run.key)).length;
    }
  }

  /** A row a role for a table: precision, recall, F1, gold spans. */
  rows(): string[][] {
    return [...this.counts].map(([role, { right, found, gold }]) => {
      const tally = new Tally();
      tally.add(gold, found, right);
      return [role, tally.precision, tally.recall, tally.f1, `${gold}`];
    });
  }
}
