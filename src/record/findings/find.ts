import type { Finding } from "../../contracts/index.js";
import { findAttributionConflicts } from "./attribution.js";
import { findDateConflicts } from "./date.js";
import { findLengthConflicts } from "./length.js";
import { findNumberConflicts } from "./number.js";
import { findPlaceConflicts } from "./place.js";
import { findPolarityConflicts } from "./polarity.js";
import type { FindingRule, FindingScene } from "./scene.js";
import { findTitleConflicts } from "./title.js";
import { findTruncations } from "./truncation.js";
import { findUnfinished } from "./unfinished.js";
import { findRewordings } from "./wording.js";

/** Contradictions before differences, as a reader wants them. */
const RULES: FindingRule[] = [
  findAttributionConflicts,
  findPolarityConflicts,
  findNumberConflicts,
  findLengthConflicts,
  findDateConflicts,
  findPlaceConflicts,
  findTitleConflicts,
  findRewordings,
  findTruncations,
  findUnfinished,
];

/** Where the reports disagree, conflicts first. Reports of one origin cannot disagree with themselves for our purpose. */
export function findDisagreements(scene: FindingScene): Finding[] {
  const drafts = RULES.flatMap((rule) => rule(scene)).filter(
    ({ evidence }) => new Set(evidence.map((one) => one.report)).size > 1,
  );
  const conflicts = drafts.filter((draft) => draft.weight === "conflict");
  const differences = drafts.filter((draft) => draft.weight === "difference");
  return [...conflicts, ...differences].map((draft, index) => ({ id: `f${index + 1}`, ...draft }));
}
