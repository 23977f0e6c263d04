import { NAME_KINDS, type NameSpan } from "../model/index.js";

/** A sentence as the model reads it, and the names found in it so far: in order, none overlapping. */
export interface NamedSentence {
  readonly forms: string[];
  readonly xpos: string[];
  /** A headline in capitals, where letters do not tell a name from a word. */
  readonly capitals: boolean;
  readonly names: NameSpan[];
}

/** Takes the sentences of one document, gives them back with better names. */
export type NameRule = (sentences: NamedSentence[]) => NamedSentence[];

export function isCapitals(forms: string[]): boolean {
  const words = forms.filter((form) => /\p{L}{2}/u.test(form));
  return words.length > 1 && words.every((word) => !/\p{Ll}/u.test(word));
}

/** How a name is known throughout a document, whether set in capitals or not. */
export function nameKey(sentence: NamedSentence, { from, to }: { from: number; to: number }): string {
  return sentence.forms.slice(from, to).join(" ").toLowerCase();
}

export function isCapitalised(form: string | undefined): boolean {
  return form !== undefined && /^\p{Lu}/u.test(form);
}

/** A name that a rule makes, and is so sure of. */
export function makeName(from: number, to: number, kind: NameSpan["kind"], score: number): NameSpan {
  return { from, to, kind, score, kinds: NAME_KINDS.map((other) => (other === kind ? score : 0)) };
}

/** Puts a name in the place of those that it overlaps. */
export function putName(names: NameSpan[], name: NameSpan): NameSpan[] {
  const others = names.filter(({ from, to }) => to <= name.from || from >= name.to);
  const at = others.findIndex(({ from }) => from > name.from);
  return at < 0 ? [...others, name] : [...others.slice(0, at), name, ...others.slice(at)];
}

export function nameAt(names: NameSpan[], token: number): NameSpan | undefined {
  return names.find(({ from, to }) => from <= token && token < to);
}
