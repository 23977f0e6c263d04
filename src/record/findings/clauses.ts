import type { Analysis, Token } from "../../contracts/index.js";
import { meaningOf, meaningsOf } from "./meanings.js";

/** What a clause is about, as concepts and lemmas of meaning, and the word that a date or place in it hangs on. */
export interface Clause {
  meanings: Set<string>;
  governor: string;
  /** Whether it hangs on a noun: "talks on Thursday". */
  nominal: boolean;
}

const CLAUSAL = /^(?:root|ccomp|advcl|parataxis|acl|csubj|conj)/;

/** The clause around the words `from` to `to` (a date, a place), those words left out. Token indexes. */
export function clauseAround(analysis: Analysis, from: number, to: number): Clause | undefined {
  const { tokens } = analysis;
  const head = headOf(tokens, from, to);
  if (head === undefined) return undefined;
  const governor = tokens[head]!.head;
  if (governor < 0) return undefined;
  let top = governor;
  while (
    tokens[top]!.head >= 0 &&
    !(CLAUSAL.test(tokens[top]!.deprel) && /^(?:VERB|AUX|ADJ)$/.test(tokens[top]!.upos))
  ) {
    top = tokens[top]!.head;
  }
  const inside = tokens
    .map((_, index) => index)
    .filter((index) => inClause(tokens, index, top) && (index < from || index >= to));
  return {
    meanings: meaningsOf(inside.map((index) => tokens[index]!)),
    governor: meaningOf(tokens[governor]!),
    nominal: tokens[governor]!.upos === "NOUN",
  };
}

/** Share of the smaller clause's meanings that both have, 0–1; 0 when fewer than two are shared. */
export function alikeClauses(a: Clause, b: Clause): number {
  const shared = [...a.meanings].filter((meaning) => b.meanings.has(meaning)).length;
  return shared < 2 ? 0 : shared / Math.min(a.meanings.size, b.meanings.size);
}

/**
 * Whether a date or place belongs to the same thing in both: it hangs on the same word, or on a noun that the other clause
 * is about. "Said on Monday" and "meets on Thursday" share many words and tell of two things.
 */
export function sameAnchor(a: Clause, b: Clause): boolean {
  if (a.governor === b.governor) return true;
  return (a.nominal && b.meanings.has(a.governor)) || (b.nominal && a.meanings.has(b.governor));
}

/** The token between `from` and `to` whose head lies outside. */
function headOf(tokens: Token[], from: number, to: number): number | undefined {
  for (let index = from; index < to; index++) {
    const { head } = tokens[index]!;
    if (head < from || head >= to) return index;
  }
  return undefined;
}

/** Whether a token hangs below `top` with no other clause between. */
function inClause(tokens: Token[], index: number, top: number): boolean {
  let at = index;
  while (at >= 0 && at !== top) {
    if (/^(?:ccomp|advcl|parataxis|acl|csubj)/.test(tokens[at]!.deprel)) return false;
    at = tokens[at]!.head;
  }
  return at === top;
}

/** Indexes of the tokens that touch the characters `start` to `end`: the first, and the one after the last. */
export function tokensTouching(
  { tokens }: Analysis,
  { start, end }: { start: number; end: number },
): [number, number] {
  const from = tokens.findIndex((token) => token.end > start);
  let to = from;
  while (to >= 0 && to < tokens.length && tokens[to]!.start < end) to++;
  return [from, to];
}
