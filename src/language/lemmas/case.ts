const ACRONYM_TAGS = /^(?:NNS?|CD)$/;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}&.-]*$/u;

/** Gives a lemma the capitals that belong to the word rather than to its place in the sentence. */
export function restoreCase(lemma: string, form: string, xpos: string, opensSentence: boolean): string {
  if (xpos.startsWith("NNP")) return likeForm(lemma, form);
  if (xpos === "PRP" && lemma === "i") return "I";
  if (form === form.toLowerCase() || lemma !== lemma.toLowerCase()) return lemma;
  const changed = !form.toLowerCase().startsWith(lemma);
  if (changed || form.length === 1) return lemma;
  if (CAPITALS.test(form)) return ACRONYM_TAGS.test(xpos) && form.length <= 5 ? likeForm(lemma, form) : lemma;
  return xpos === "JJ" && !opensSentence ? likeForm(lemma, form) : lemma;
}

/** Keeps the form's letters as far as the lemma agrees with them, and its first capital in any case. */
function likeForm(lemma: string, form: string): string {
  let shared = 0;
  const lower = form.toLowerCase();
  while (shared < lemma.length && lemma[shared] === lower[shared]) shared++;
  const kept = form.slice(0, shared) + lemma.slice(shared);
  return /^\p{Lu}/u.test(form) ? kept.slice(0, 1).toUpperCase() + kept.slice(1) : kept;
}
