import type { Term } from "./compromise-terms.js";
import type { TaggedWord } from "./tagging.js";

/** compromise's tags and the universal tag each stands for; the first that a word has counts. */
const UPOS_OF: [tag: string, upos: string][] = [
  ["Negative", "PART"],
  ["Pronoun", "PRON"], // before ProperNoun, which pronouns have too
  ["Determiner", "DET"],
  ["Preposition", "ADP"],
  ["Particle", "ADP"],
  ["Conjunction", "SCONJ"],
  ["QuestionWord", "ADV"],
  ["Expression", "INTJ"],
  ["Url", "X"],
  ["Email", "X"],
  ["Emoticon", "SYM"],
  ["Ordinal", "ADJ"], // "third" is an adjective in UD, "three" a number
  ["Value", "NUM"],
  ["Auxiliary", "AUX"], // before Verb, which auxiliaries are too
  ["Modal", "AUX"],
  ["Copula", "AUX"],
  ["Verb", "VERB"],
  ["ProperNoun", "PROPN"],
  ["Noun", "NOUN"],
  ["Adjective", "ADJ"],
  ["Adverb", "ADV"],
];
/** Words that compromise has under a tag of wider meaning than UD's. */
const BY_WORD: [words: RegExp, upos: string][] = [
  [/^(and|or|but|nor|&)$/, "CCONJ"],
  [/^(who|whom|what|which)$/, "PRON"],
  [/^(my|your|his|her|its|our|their)$/, "PRON"],
  [/^(be|been|being|am|is|are|was|were)$/, "AUX"],
];
/** Where UD cuts a word in two: "do|n't", "we|'ll", "can|not". */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m)|(?<=^can)not)$/i;

/** compromise's words with universal tags. Contractions and possessives are cut as UD does; what they lack is not punished. */
export function tagTerms(terms: Term[]): TaggedWord[] {
  return terms.flatMap((term, index) => {
    if (term.text === "") return [];
    const upos = term.text.toLowerCase() === "to" ? uposOfTo(terms[index + 1]) : uposOf(term);
    const second = terms[index + 1]?.text === "" ? uposOf(terms[index + 1]!) : "PART";
    const cut = CLITIC.exec(term.text)?.index ?? 0;
    const isCut = cut > 0 && (term.implicit !== undefined || term.tags.has("Possessive"));
    if (!isCut) return [wordOf(term, 0, term.text.length, upos)];
    return [wordOf(term, 0, cut, upos), wordOf(term, cut, term.text.length, second)];
  });
}

function wordOf({ start, text }: Term, from: number, to: number, upos: string): TaggedWord {
  return { start: start + from, end: start + to, form: text.slice(from, to), upos };
}

const uposOfTo = (next: Term | undefined) => (next?.tags.has("Infinitive") ? "PART" : "ADP");

function uposOf({ tags, text, implicit }: Term): string {
  const word = (implicit ?? text).toLowerCase();
  const known = BY_WORD.find(([words]) => words.test(word));
  return known?.[1] ?? UPOS_OF.find(([tag]) => tags.has(tag))?.[1] ?? "X";
}
