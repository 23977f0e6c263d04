import type { Analysis } from "../../src/contracts/index.js";
import { ROLES, type Role } from "../../src/reading/attributions/tagger/labels.js";
import { findRuns } from "../../src/reading/attributions/tagger/runs.js";
import { goldLabels } from "../../training/attribution/encode.js";
import type { GoldAttribution } from "../../training/attribution/polnear.js";
import { Tally } from "../tally.js";
import type { Article } from "./article.js";

/** Tokens `from` (inclusive) to `to` (exclusive). */
export interface Range {
  from: number;
  to: number;
}

/** F1 of each role over the runs of `RunScore`, right when they overlap by half. */
export class OverlapScore {
  private readonly tallies = new Map(ROLES.map((role) => [role, new Tally()]));

  add({ analysis, goldSpans, foundSpans }: Article): void {
    for (const [role, tally] of this.tallies) {
      addOverlaps(tally, runsOf(role, goldSpans, analysis), runsOf(role, foundSpans, analysis));
    }
  }

  f1(role: string): string {
    return this.tallies.get(role as Role)!.f1;
  }
}

/** Counts as right the ranges that share with one of the other side at least half of the tokens that either has. */
export function addOverlaps(tally: Tally, gold: Range[], found: Range[]): void {
  const matched = (ones: Range[], others: Range[]) =>
    ones.filter((one) => others.some((other) => jaccard(one, other) >= 0.5)).length;
  tally.add(gold.length, found.length, matched(gold, found), matched(found, gold));
}

function runsOf(role: Role, attributions: GoldAttribution[], analysis: Analysis): Range[] {
  const tagged = goldLabels(attributions, analysis).map((label) => ({ label, probability: 1 }));
  return findRuns(tagged, analysis).filter((run) => run.role === role);
}

function jaccard(a: Range, b: Range): number {
  const shared = Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  return shared / Math.max(1, a.to - a.from + (b.to - b.from) - shared);
}
