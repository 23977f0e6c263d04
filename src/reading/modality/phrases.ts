import type { Tree } from "../syntax/tree.js";

/** Tokens that an inner "~" may stand for. */
const SLOT = 8;
/** Determiners, owners and qualities that may stand between two words of a phrase: "gave its full blessing". */
const BETWEEN = 3;
const BETWEEN_WORDS: ReadonlySet<string> = new Set(["DET", "ADJ", "ADV", "PRON", "NUM"]);

interface Phrase {
  label: string;
  words: string[];
}

/** Where a phrase of the lexicon stands: the tokens that its words are, in order. */
export interface PhraseMatch {
  label: string;
  tokens: number[];
}

/**
 * Phrases with a label each. A phrase is written in lemmas, or in the forms meant; "~" stands for what it is about and takes
 * up to eight tokens, or none at either end.
 */
export class PhraseLexicon {
  private readonly byFirst = new Map<string, Phrase[]>();

  constructor(entries: Iterable<readonly [label: string, phrase: string]>) {
    for (const [label, phrase] of entries) {
      const words = phrase.replace(/^~ | ~$/g, "").split(" ");
      const known = this.byFirst.get(words[0]!) ?? [];
      known.push({ label, words });
      this.byFirst.set(words[0]!, known);
    }
  }

  /** Every phrase that stands in tokens `from` to `to`, the longest of those that begin at one token. */
  find({ tokens }: Pick<Tree, "tokens">, from: number, to: number): PhraseMatch[] {
    const words = tokens.slice(from, to).map(({ form, lemma, upos }) => ({
      form: form.toLowerCase(),
      lemma: lemma.toLowerCase(),
      upos,
    }));
    return words.flatMap((_, at) => {
      const match = this.findAt(words, at);
      return match ? [{ ...match, tokens: match.tokens.map((token) => token + from) }] : [];
    });
  }

  private findAt(words: Word[], at: number): PhraseMatch | undefined {
    const { form, lemma } = words[at]!;
    let best: PhraseMatch | undefined;
    for (const first of form === lemma ? [form] : [form, lemma]) {
      for (const phrase of this.byFirst.get(first) ?? []) {
        if (phrase.words.length <= (best?.tokens.length ?? 0)) continue;
        const tokens = match(words, phrase.words, at);
        if (tokens) best = { label: phrase.label, tokens };
      }
    }
    return best;
  }
}

interface Word {
  form: string;
  lemma: string;
  upos: string;
}

function match(words: Word[], phrase: string[], first: number): number[] | undefined {
  const matched = [first];
  let open = false;
  for (const word of phrase.slice(1)) {
    if (word === "~") {
      open = true;
      continue;
    }
    const at = nextWord(words, word, matched.at(-1)! + 1, open);
    if (at === undefined) return undefined;
    matched.push(at);
    open = false;
  }
  return matched;
}

/** The next of a phrase's words; `open` where a "~" stands before it. */
function nextWord(words: Word[], word: string, from: number, open: boolean): number | undefined {
  const last = Math.min(words.length - 1, from + (open ? SLOT : BETWEEN));
  for (let at = from; at <= last; at++) {
    const { form, lemma, upos } = words[at]!;
    if (lemma === word || form === word) return at;
    if (open ? upos === "PUNCT" : !BETWEEN_WORDS.has(upos)) return undefined;
  }
  return undefined;
}
