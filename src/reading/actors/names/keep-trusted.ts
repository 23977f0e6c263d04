import { type NameFound, type NameRule, nameText } from "./name.js";

/**
 * In a line of capitalised words any word may have been taken for a name: there only names that running text
 * confirms and countries stay.
 */
export const keepTrusted: NameRule = (page, names) => {
  const confirmed = new Set<string>();
  for (const name of names) {
    if (page.titleCase[name.from]) continue;
    const words = nameText(page, name).split(" ");
    confirmed.add(words.join(" "));
    if (name.kind === "PER") confirmed.add(words.at(-1)!);
  }
  return names.filter((name: NameFound) => {
    if (!page.titleCase[name.from] || name.country || name.rule === "recurring") return true;
    return confirmed.has(nameText(page, name));
  });
};
