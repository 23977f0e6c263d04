import { insertNames, type NameRule, nameFrom, nameText } from "./name.js";

/** "Northern Fishing Council (NFC)": the letters name the body, there and wherever they return. */
export const findAcronyms: NameRule = (page, names) => {
  const acronyms = new Set<string>();
  for (const name of names) {
    const form = page.tokens[name.to + 1]?.form ?? "";
    if (name.kind !== "ORG" || page.words[name.to] !== "(" || page.words[name.to + 2] !== ")") continue;
    if (/^\p{Lu}[\p{Lu}.]{1,7}$/u.test(form) && startsWords(nameText(page, name), form)) acronyms.add(form);
  }
  const found = page.tokens.flatMap(({ form }, i) =>
    acronyms.has(form) ? [nameFrom(page, i, i + 1, "ORG", 0.9, "acronym")] : [],
  );
  return insertNames(names, found);
};

/** Every letter begins a word of the name, in order. */
function startsWords(name: string, acronym: string): boolean {
  const words = name.split(/[ -]/);
  let at = 0;
  for (const letter of acronym.replaceAll(".", "")) {
    at = words.findIndex((word, n) => n >= at && word.startsWith(letter)) + 1;
    if (at === 0) return false;
  }
  return true;
}
