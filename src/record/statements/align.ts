import type { Part } from "./parts.js";
import { quotationFragment } from "./rules/quotation-fragment.js";
import { retold } from "./rules/retold.js";
import { rewordedQuotation } from "./rules/reworded-quotation.js";
import type { Alignment, AlignmentRule } from "./rules/rule.js";
import { sameInOtherWords } from "./rules/same-in-other-words.js";
import { sameQuotation } from "./rules/same-quotation.js";

/** From the surest to the weakest: the first that speaks decides. */
const RULES: AlignmentRule[] = [
  sameQuotation,
  quotationFragment,
  rewordedQuotation,
  retold,
  sameInOtherWords,
];

/** Two parts, by index, and why they are one. */
export interface AlignedPair extends Alignment {
  a: number;
  b: number;
}

export function alignParts(parts: Part[]): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  for (let a = 0; a < parts.length; a++) {
    for (let b = a + 1; b < parts.length; b++) {
      const alignment = firstAlignment(parts[a]!, parts[b]!);
      if (alignment) pairs.push({ a, b, ...alignment });
    }
  }
  return pairs;
}

function firstAlignment(a: Part, b: Part): Alignment | undefined {
  if (a.attribution === b.attribution) return undefined;
  for (const rule of RULES) {
    const alignment = rule(a, b);
    if (alignment) return alignment;
  }
  return undefined;
}
