import type { Token } from "../../contracts/index.js";
import type { Tree } from "../syntax/tree.js";

/** Tokens that an inner "~" may stand for. */
const SLOT = 8;
/** Determiners, owners and qualities that may stand between two words of a phrase: "gave its full blessing". */
const BETWEEN = 3;

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
    const found: PhraseMatch[] = [];
    for (let at = from; at < to; at++) {
      let best: PhraseMatch | undefined;
      for (const { label, words } of this.beginningWith(tokens[at]!)) {
        if (words.length <= (best?.tokens.length ?? 0)) continue;
        const matched = match(tokens, words, at, to);
        if (matched) best = { label, tokens: matched };
      }
      if (best) found.push(best);
    }
    return found;
  }

  private *beginningWith({ form, lemma }: Token): Iterable<Phrase> {
    const [low, base] = [form.toLowerCase(), lemma.toLowerCase()];
    yield* this.byFirst.get(low) ?? [];
    if (base !== low) yield* this.byFirst.get(base) ?? [];
  }
}

function match(tokens: Token[], words: string[], first: number, to: number): number[] | undefined {
  const matched = [first];
  let reach = BETWEEN;
  let open = false;
  for (const word of words.slice(1)) {
    if (word === "~") {
      reach = SLOT;
      open = true;
      continue;
    }
    const at = nextWord(tokens, word, matched.at(-1)! + 1, { to, reach, open });
    if (at === undefined) return undefined;
    matched.push(at);
    reach = BETWEEN;
    open = false;
  }
  return matched;
}

function nextWord(
  tokens: Token[],
  word: string,
  from: number,
  { to, reach, open }: { to: number; reach: number; open: boolean },
): number | undefined {
  for (let at = from; at < to && at <= from + reach; at++) {
    const { form, lemma, upos } = tokens[at]!;
    if (lemma.toLowerCase() === word || form.toLowerCase() === word) return at;
    if (open ? upos === "PUNCT" : !/^(?:DET|ADJ|ADV|PRON|NUM)$/.test(upos)) return undefined;
  }
  return undefined;
}
