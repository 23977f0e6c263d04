import { makeName, type NameRule, nameAt, putName } from "./named-sentence.js";

const SCORE = 0.9;

/** "Northern Fishing Council (NFC)": the letters name the same body, there and wherever they return. */
export const findAcronyms: NameRule = (sentences) => {
  const bodies = new Set<string>();
  for (const { forms, names } of sentences) {
    for (const { from, to, kind } of names) {
      const letters = forms[to + 1] ?? "";
      if (kind !== "ORG" || forms[to] !== "(" || forms[to + 2] !== ")") continue;
      if (/^\p{Lu}[\p{Lu}.]{1,7}$/u.test(letters) && startsWords(forms.slice(from, to), letters))
        bodies.add(letters);
    }
  }
  if (bodies.size === 0) return sentences;
  return sentences.map((sentence) => {
    let { names } = sentence;
    sentence.forms.forEach((form, from) => {
      if (!bodies.has(form)) return;
      const around = nameAt(names, from);
      if (around && around.to - around.from > 1) return;
      names = putName(names, makeName(from, from + 1, "ORG", SCORE));
    });
    return { ...sentence, names };
  });
};

/** Every letter begins a word, in order. */
function startsWords(name: string[], letters: string): boolean {
  const words = name.flatMap((word) => word.split("-"));
  let at = 0;
  for (const letter of letters.replaceAll(".", "")) {
    at = words.findIndex((word, n) => n >= at && word.startsWith(letter)) + 1;
    if (at === 0) return false;
  }
  return true;
}
