import type { NameSpan } from "../model/index.js";
import {
  isCapitalised,
  makeName,
  type NamedSentence,
  type NameRule,
  nameAt,
  putName,
} from "./named-sentence.js";

const TRUSTED = 0.4; // score of a name that is looked for elsewhere
const DISCOUNT = 0.9;

interface Known {
  words: string[];
  kind: NameSpan["kind"];
  score: number;
}

/**
 * A name once found is that name wherever its words return unmarked, and so is the surname of a person named in full.
 * Headlines in capitals get their names from the text below them.
 */
export const findRepeats: NameRule = (sentences) => {
  const known = knownNames(sentences);
  return sentences.map((sentence) => {
    let { names } = sentence;
    for (let at = 0; at < sentence.forms.length; at++) {
      const found = longestAt(sentence, known, at);
      if (!found || !mayStand({ ...sentence, names }, found)) continue;
      names = putName(names, found);
      at = found.to - 1;
    }
    return names === sentence.names ? sentence : { ...sentence, names };
  });
};

/** By first word, in capitals. */
function knownNames(sentences: NamedSentence[]): Map<string, Known[]> {
  const known = new Map<string, Map<string, Known>>();
  const enter = (words: string[], kind: Known["kind"], score: number) => {
    const first = words[0]!.toUpperCase();
    const key = words.join(" ");
    const own = known.get(first) ?? new Map<string, Known>();
    if (score > (own.get(key)?.score ?? 0)) own.set(key, { words, kind, score });
    known.set(first, own);
  };
  for (const { forms, names, capitals } of sentences) {
    if (capitals) continue;
    for (const { from, to, kind, score } of names) {
      if (score < TRUSTED || !isCapitalised(forms[from])) continue;
      enter(forms.slice(from, to), kind, score);
      const surname = forms[to - 1]!;
      if (kind === "PER" && to - from > 1 && /^\p{Lu}.*\p{Ll}/u.test(surname)) enter([surname], kind, score);
    }
  }
  return new Map([...known].map(([first, own]) => [first, [...own.values()]]));
}

function longestAt(
  { forms, capitals }: NamedSentence,
  known: Map<string, Known[]>,
  from: number,
): NameSpan | undefined {
  if (!isCapitalised(forms[from])) return undefined;
  const [best] = (known.get(forms[from]!.toUpperCase()) ?? [])
    .filter(({ words }) =>
      words.every((word, n) => forms[from + n] === (capitals ? word.toUpperCase() : word)),
    )
    .sort((a, b) => b.words.length - a.words.length || b.score - a.score);
  return best && makeName(from, from + best.words.length, best.kind, best.score * DISCOUNT);
}

/** In running text only where nothing longer is known, and a single word where no neighbour may belong to it. */
function mayStand({ forms, xpos, names, capitals }: NamedSentence, { from, to, kind }: NameSpan): boolean {
  const first = nameAt(names, from);
  const last = nameAt(names, to - 1);
  if (capitals) return !first || first.from === from;
  if ((first && first.from < from) || (last && last.to > to)) return false;
  if (first && first === last && first.to === to) return false;
  if (to - from > 1) return true;
  if (!xpos[from]!.startsWith("NNP")) return false;
  if (kind !== "PER") return !isProper(forms, xpos, from - 1) && !isProper(forms, xpos, to);
  return !isProper(forms, xpos, to);
}

function isProper(forms: string[], xpos: string[], at: number): boolean {
  return isCapitalised(forms[at]) && xpos[at]!.startsWith("NNP");
}
