import type { Position, Token } from "../../contracts/index.js";
import STANCES from "./data/stances.json" with { type: "json" };

export type Stance = Position["stance"];

/**
 * What a stance word takes: "obj" an object, "xcomp" an infinitive of its own subject, "ccomp" a clause, "to" somebody and an
 * infinitive, "on-to" the same with "on" ("called on them to"), "for-to" with "for", "obl:P" and "nmod:P" a noun with
 * preposition P, "acl" an infinitive on a noun.
 */
export interface StanceEntry {
  stance: Stance;
  frames: string[];
}

type Lexicon = { [word: string]: StanceEntry };

const { verbs, adjectives, nouns, negated } = STANCES as {
  verbs: Lexicon;
  adjectives: Lexicon;
  nouns: Lexicon;
  negated: { [stance: string]: Stance };
};

/** The entry of a verb (with its particle, if it has one: "rule out"), adjective or noun. */
export function findStance(token: Token, particle?: string): StanceEntry | undefined {
  const lemma = token.lemma.toLowerCase();
  if (token.upos === "VERB")
    return particle ? verbs[`${lemma} ${particle}`] : (verbs[lemma] ?? adjectives[token.form]);
  if (token.upos === "ADJ") return adjectives[lemma];
  return token.upos === "NOUN" ? nouns[lemma] : undefined;
}

/** What denying a stance comes to; undefined where it comes to none ("did not propose"). */
export function negate(stance: Stance): Stance | undefined {
  return negated[stance];
}
