import { restoreCase } from "./case.js";
import { findLowerLemma } from "./rules.js";

const OPENS = /^(?:["“‘'([:.!?…]|-+|[–—])$/;

/**
 * Lemma of a word by its Penn Treebank tag, as the English Web Treebank writes it: names and acronyms keep their
 * capitals, figures lose their commas. `opensSentence` tells that a capital may be the sentence's.
 */
export function findLemma(form: string, xpos: string, opensSentence = false): string {
  if (xpos === "POS") return "'s";
  if (!/[\p{L}\p{N}]/u.test(form)) return form;
  if (xpos === "CD" && /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(form)) return form.replaceAll(",", "");
  const word = form.replaceAll("’", "'");
  return restoreCase(findLowerLemma(word.toLowerCase(), xpos), word, xpos, opensSentence);
}

/** Lemmas of a sentence's words, in order. A capital after an opening mark or a colon may be the clause's. */
export function findSentenceLemmas(forms: string[], xpos: string[]): string[] {
  return forms.map((form, i) => findLemma(form, xpos[i]!, i === 0 || OPENS.test(forms[i - 1]!)));
}
