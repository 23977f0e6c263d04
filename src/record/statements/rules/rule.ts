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

/** Whether both say it or both deny it. */
export function samePolarity(a: Part, b: Part): boolean {
  return a.meaning.negated === b.meaning.negated;
}
