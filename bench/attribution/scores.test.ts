import { describe, expect, it } from "vitest";
import { analyse, findLines } from "../../src/language/analyse.js";
import type { GoldAttribution } from "../../training/attribution/polnear.js";
import { Tally } from "../tally.js";
import { openArticle } from "./article.js";
import { ConfidenceCurve } from "./confidence.js";
import { addOverlaps } from "./overlap.js";
import { QuotationScore } from "./quotations.js";

const TEXT = "“The dam holds,” Mara Vint said. “Nobody is leaving.”\nShe called it a “minor” leak.";

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function article(...scores: number[]) {
  const gold: GoldAttribution = {
    source: [spanOf("Mara Vint")],
    cue: [spanOf("said")],
    content: [spanOf("“The dam holds,”"), spanOf("“Nobody is leaving.”")],
  };
  const found = scores.map((score, index) => ({
    id: `a${index}`,
    kind: "direct" as const,
    source: gold.source[0]!,
    cue: gold.cue[0]!,
    content: index === 0 ? gold.content : [spanOf("She called it")],
    quoted: [],
    certainty: "stated" as const,
    basis: { rule: "test", score },
  }));
  return openArticle(
    { name: "one", text: TEXT, attributions: [gold] },
    analyse(TEXT, findLines(TEXT)),
    found,
  );
}

describe("addOverlaps", () => {
  it("wants half of the tokens that either has", () => {
    const tally = new Tally();
    addOverlaps(
      tally,
      [
        { from: 0, to: 4 },
        { from: 10, to: 14 },
      ],
      [
        { from: 2, to: 4 },
        { from: 13, to: 20 },
      ],
    );
    expect([tally.precision, tally.recall, tally.f1]).toEqual(["50.0", "50.0", "50.0"]);
  });
});

describe("QuotationScore", () => {
  it("cuts at quotation marks and leaves punctuation at the ends aside", () => {
    const score = new QuotationScore();
    score.add(article(0.9));
    expect(score.cells()).toEqual(["100.0", "100.0", "100.0", "100.0", "2"]);
  });

  it("counts quoted words that nobody is said to have said against the tool", () => {
    const score = new QuotationScore();
    score.add(article(), ["The dam holds", "Nobody is leaving", "minor"].map(spanOf));
    expect(score.cells().slice(0, 2)).toEqual(["66.7", "100.0"]);
  });
});

describe("ConfidenceCurve", () => {
  it("gives the mean score, the share right and the count of each bin", () => {
    const curve = new ConfidenceCurve();
    curve.add(article(0.92, 0.98));
    curve.add(article(0.3));
    expect(curve.rows()).toEqual([
      ["0.3–0.4", "30.0", "100.0", "1"],
      ["0.9–1.0", "95.0", "50.0", "2"],
    ]);
  });
});
