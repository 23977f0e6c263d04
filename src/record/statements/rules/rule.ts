import type { Basis } from "../../../contracts/index.js";
import type { Part } from "../parts.js";

/** That two parts carry the same sentence. `merges: false` only offers it: "likely the same". */
export interface Alignment extends Basis {
  merges: boolean;
}

/** Looks at one pair of parts and says whether they carry the same sentence; undefined when it has nothing to say. */
export type AlignmentRule = (a: Part, b: Part) => Alignment | undefined;

export function speakersOf(a: Part, b: Part): "same" | "different" | "unknown" {
  if (!a.speaker || !b.speaker) return "unknown";
  return a.speaker === b.speaker ? "same" : "different";
}

const NEGATIONS = new Set(["not", "n't", "never", "no", "nor", "neither", "without", "cannot"]);

/** Whether both say it or both deny it. */
export function samePolarity(a: Part, b: Part): boolean {
  const negated = (part: Part) =>
    part.lemmas.filter((lemma) => NEGATIONS.has(lemma)).length + (part.attribution.negated ? 1 : 0);
  return negated(a) % 2 === negated(b) % 2;
}
