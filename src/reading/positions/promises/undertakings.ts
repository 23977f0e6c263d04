import UNDERTAKINGS from "../data/undertakings.json" with { type: "json" };

export type Undertaking = keyof typeof UNDERTAKINGS;

const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(UNDERTAKINGS).map(([kind, words]) => [kind, new Set(words)]),
);

/** Whether a lemma is one of a kind: verbs of giving, taking part, keeping, harming; nouns of measures and documents. */
export function isUndertaking(lemma: string, ...kinds: Undertaking[]): boolean {
  return kinds.some((kind) => WORDS.get(kind)?.has(lemma.toLowerCase()));
}
