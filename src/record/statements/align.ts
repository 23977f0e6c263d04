import { isFunctionWord } from "../words.js";
import type { Part } from "./parts.js";
import { quotationFragment } from "./rules/quotation-fragment.js";
import { retold } from "./rules/retold.js";
import { rewordedQuotation } from "./rules/reworded-quotation.js";
import type { Alignment, AlignmentRule } from "./rules/rule.js";
import { sameCondition } from "./rules/same-condition.js";
import { sameInOtherWords } from "./rules/same-in-other-words.js";
import { sameQuotation } from "./rules/same-quotation.js";

/** From the surest to the weakest: the first that speaks decides. */
const RULES: AlignmentRule[] = [
  sameQuotation,
  quotationFragment,
  rewordedQuotation,
  retold,
  sameCondition,
  sameInOtherWords,
];

const WITHIN_ONE_REPORT: AlignmentRule[] = [sameQuotation, quotationFragment];

/** Two parts, by index, and why they are one. */
export interface AlignedPair extends Alignment {
  a: number;
  b: number;
}

export function alignParts(parts: Part[]): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  for (const [a, candidates] of findCandidates(parts).entries()) {
    for (const b of candidates) {
      const alignment = firstAlignment(parts[a]!, parts[b]!);
      if (alignment) pairs.push({ a, b, ...alignment });
    }
  }
  return pairs;
}

/** For each part the later ones that share a word or concept of meaning with it: no rule joins any others. */
function findCandidates(parts: Part[]): number[][] {
  const bearers = new Map<string, number[]>();
  const candidates: Set<number>[] = parts.map(() => new Set());
  for (const [index, part] of parts.entries()) {
    const quoted = part.quotedWords.map((word) => word.same).filter((word) => !isFunctionWord(word));
    for (const meaning of new Set([...part.meaning.all, ...quoted])) {
      const earlier = bearers.get(meaning) ?? [];
      for (const other of earlier) candidates[other]!.add(index);
      earlier.push(index);
      bearers.set(meaning, earlier);
    }
  }
  return candidates.map((set) => [...set]);
}

function firstAlignment(a: Part, b: Part): Alignment | undefined {
  if (a.attribution === b.attribution) return undefined;
  // One report says two like things because two were said; only its headline and its text print one twice.
  for (const rule of a.source === b.source ? WITHIN_ONE_REPORT : RULES) {
    const alignment = rule(a, b);
    if (alignment) return alignment;
  }
  return undefined;
}
