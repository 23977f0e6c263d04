import type { TokenRange, Tree } from "../../syntax/tree.js";
import { lexicon } from "./load.js";
import { isFunctionWord, lemmaOf, lookAround, matchPattern } from "./match.js";
import type { Pattern, TriggerPart } from "./pattern.js";

/** A place where the lexicon sees an event. Token indexes are those of `analysis.tokens`. */
export interface Trigger {
  at: number;
  /** The trigger and the words it was found with, in the pattern's order. */
  tokens: number[];
  pattern: Pattern;
  /** How much of the sentence the pattern speaks for: a word counts 1, a preposition, particle or auxiliary a half. */
  strength: number;
}

const PARTS: { [upos: string]: TriggerPart } = {
  VERB: "VERB",
  AUX: "VERB",
  NOUN: "NOUN",
  PROPN: "NOUN",
  ADJ: "ADJ",
};

/**
 * The triggers of one sentence, from left to right. Of two patterns on one trigger the stronger is taken;
 * a word that another pattern has used up does not trigger by itself ("refused to lift the ban" is one event).
 * `sentence` is a sentence of the analysis, or its tokens.
 */
export function findTriggers(tree: Tree, sentence: TokenRange): Trigger[] {
  return keepStrongest(findMatches(tree, sentence));
}

/** Of overlapping matches those that `findTriggers` gives, from left to right. */
export function keepStrongest(matches: Trigger[]): Trigger[] {
  const used = new Set<number>();
  const kept: Trigger[] = [];
  for (const match of matches.toSorted(byStrength)) {
    if (!used.has(match.at)) kept.push(match);
    for (const token of match.tokens) used.add(token);
  }
  return kept.sort((a, b) => a.at - b.at);
}

/** Of equals those whose words stand closer together. */
function byStrength(a: Trigger, b: Trigger): number {
  return b.strength - a.strength || stretch(a) - stretch(b) || a.at - b.at;
}

const stretch = ({ tokens }: Trigger): number => Math.max(...tokens) - Math.min(...tokens);

/** Every pattern that fits anywhere in the sentence, overlapping ones too. */
export function findMatches(tree: Tree, sentence: TokenRange): Trigger[] {
  const matches: Trigger[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tree.tokens[at]!;
    const part = PARTS[token.upos];
    const patterns = part && lexicon().get(lemmaOf(token));
    if (!patterns) continue;
    const around = lookAround(tree, at);
    for (const pattern of patterns) {
      if (pattern.part !== part) continue;
      const companions = matchPattern(tree, pattern, around);
      if (companions) {
        const strength = companions.reduce(
          (sum, word) => sum + (isFunctionWord(tree.tokens[word]!) ? 0.5 : 1),
          1,
        );
        matches.push({ at, tokens: [at, ...companions], pattern, strength });
      }
    }
  }
  return matches;
}
