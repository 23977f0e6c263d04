import type { Position } from "../../contracts/index.js";
import type { Tree } from "../syntax/tree.js";
import STANCES from "./data/stances.json" with { type: "json" };

export type Stance = Position["stance"];

/**
 * What a stance word takes: "obj" an object, "self" an infinitive of its own subject, "that" a clause, "to" somebody and an
 * infinitive, "small" somebody and a state ("wants them gone"), "on:P" a noun behind preposition P, "P>to" somebody behind P
 * and an infinitive ("call on them to"). `listed` words are used of many things and count only on what parties bargain over.
 */
export interface StanceEntry {
  stance: Stance;
  frames: string[];
  listed: boolean;
  /** Only of what one will do: having done it is an act. */
  ahead: boolean;
}

/** A run of words that states a stance and ends in the preposition of what it is on: "be in favour of". */
export interface StancePhrase {
  stance: Stance;
  words: string[];
  listed: boolean;
}

type Kind = "verbs" | "adjectives" | "nouns";
type Written = { [stance in Stance]: { [kind in Kind | "phrases"]?: { [word: string]: string } } };

const WRITTEN = STANCES as Written;
const STANCE_NAMES = Object.keys(WRITTEN) as Stance[];

const LEXICON: { [kind in Kind]: ReadonlyMap<string, StanceEntry> } = {
  verbs: entriesOf("verbs"),
  adjectives: entriesOf("adjectives"),
  nouns: entriesOf("nouns"),
};

const PHRASES = phrasesByFirstWord();

function entriesOf(kind: Kind): Map<string, StanceEntry> {
  return new Map(
    STANCE_NAMES.flatMap((stance) =>
      Object.entries(WRITTEN[stance][kind] ?? {}).map(([word, written]): [string, StanceEntry] => {
        const parts = written.split(" ");
        return [
          word,
          {
            stance,
            frames: parts.filter((part) => !/^(?:listed|ahead)$/.test(part)),
            listed: parts.includes("listed"),
            ahead: parts.includes("ahead"),
          },
        ];
      }),
    ),
  );
}

function phrasesByFirstWord(): Map<string, StancePhrase[]> {
  const byFirst = new Map<string, StancePhrase[]>();
  for (const stance of STANCE_NAMES) {
    for (const [phrase, written] of Object.entries(WRITTEN[stance].phrases ?? {})) {
      const words = phrase.split(" ");
      const known = byFirst.get(words[0]!) ?? [];
      known.push({ stance, words, listed: written === "listed" });
      byFirst.set(words[0]!, known);
    }
  }
  return byFirst;
}

/** The entry of a verb (with its particle, if it has one: "rule out"), adjective or noun. */
export function findStance({ tokens }: Tree, at: number): StanceEntry | undefined {
  const { upos, lemma, form, xpos } = tokens[at]!;
  const word = lemma.toLowerCase();
  const next = tokens[at + 1];
  if (upos === "NOUN" && !/^VB[DPZ]$/.test(xpos)) return LEXICON.nouns.get(word);
  if (upos === "ADJ") return LEXICON.adjectives.get(word) ?? LEXICON.adjectives.get(form.toLowerCase());
  if (upos !== "VERB" && upos !== "NOUN") return undefined;
  const withParticle = next && LEXICON.verbs.get(`${word} ${next.form.toLowerCase()}`);
  return withParticle ?? LEXICON.adjectives.get(form.toLowerCase()) ?? LEXICON.verbs.get(word);
}

/** Whether a word states a stance as a quality: "ready", and "prepared" though a parse takes it for a passive. */
export function isState({ tokens }: Tree, at: number): boolean {
  const { upos, form } = tokens[at]!;
  return upos === "ADJ" || LEXICON.adjectives.has(form.toLowerCase());
}

/** The phrase that begins at a token, and its last token; determiners, owners and qualities may stand between its words. */
export function findPhrase(
  { tokens }: Tree,
  at: number,
): { phrase: StancePhrase; end: number; negated: boolean } | undefined {
  for (const phrase of PHRASES.get(tokens[at]!.lemma.toLowerCase()) ?? []) {
    let i = at;
    const fits = phrase.words.slice(1).every((word) => {
      i++;
      while (isBetween(tokens[i]) && !isWord(tokens[i], word)) i++;
      return isWord(tokens[i], word);
    });
    const between = tokens.slice(at, i).map(({ form }) => form.toLowerCase());
    const negated = between.includes("no") && !phrase.words.includes("no");
    if (fits) return { phrase, end: i, negated };
  }
  return undefined;
}

type Word = Tree["tokens"][number] | undefined;

function isWord(token: Word, word: string): boolean {
  return token !== undefined && (token.form.toLowerCase() === word || token.lemma.toLowerCase() === word);
}

function isBetween(token: Word): boolean {
  return token !== undefined && /^(?:DET|ADJ|ADV)$|^PRON$/.test(token.upos);
}

const DENIED: { [stance in Stance]?: Stance } = {
  accepts: "rejects",
  supports: "opposes",
  offers: "rejects",
};

/** What denying a stance comes to; undefined where it comes to none ("did not propose"). */
export function negate(stance: Stance): Stance | undefined {
  return DENIED[stance];
}

/** "ready to accept" accepts, "refused to support" rejects; undefined where the two say no stance ("refused to reject"). */
export function combine(outer: Stance, inner: Stance | undefined): Stance | undefined {
  if (inner === undefined) return outer;
  if (/^(?:offers|accepts|supports)$/.test(outer)) return inner;
  if (outer === "rejects")
    return /^(?:accepts|supports|offers|proposes|demands)$/.test(inner) ? "rejects" : undefined;
  return outer;
}
