import { type NameFound, type NameRule, nameText } from "./name.js";

/**
 * In a line of capitalised words any word may have been taken for a name: there only names that running text
 * confirms and countries stay.
 */
export const keepTrusted: NameRule = (page, names) => {
  const confirmed = new Set(
    names.filter((name) => !page.titleCase[name.from]).map((name) => nameText(page, name)),
  );
  return names.filter((name: NameFound) => {
    if (!page.titleCase[name.from] || name.country || name.rule === "recurring") return true;
    return confirmed.has(nameText(page, name));
  });
};
