import type { Evidence, Finding, RecordPosition, Statement, TimelineEntry } from "../../contracts/index.js";
import type { MergedActors } from "../actors/merge.js";
import type { Source } from "../source.js";

/** All that is merged so far: what a finding rule looks at. */
export interface FindingScene {
  sources: Source[];
  actors: MergedActors;
  statements: Statement[];
  positions: RecordPosition[];
  timeline: TimelineEntry[];
}

export type FindingDraft = Omit<Finding, "id">;

/** Finds one kind of disagreement. Every draft carries at least two pieces of evidence, from different reports. */
export type FindingRule = (scene: FindingScene) => FindingDraft[];

/** The evidence of each report once. */
export function onePerReport(evidence: Evidence[]): Evidence[] {
  return evidence.filter(
    (one, index) => evidence.findIndex((other) => other.report === one.report) === index,
  );
}

export function labelOf(scene: FindingScene, report: string): string {
  return scene.sources.find((source) => source.report.id === report)!.label;
}

/** “Thursday” in the Post, the Courier; “Friday” in the Wire. */
export function tellSides<Passage extends { source: Source }>(
  scene: FindingScene,
  sides: Passage[][],
  printed: (passage: Passage) => string,
): string {
  return sides
    .map((side) => {
      const labels = new Set(side.map(({ source }) => labelOf(scene, source.report.id)));
      return `${printed(side[0]!)} in ${[...labels].join(", ")}`;
    })
    .join("; ");
}
