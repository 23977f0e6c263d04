import { relation } from "../../syntax/tree.js";
import type { Page } from "../page.js";
import { findProvenPersons } from "./hear-context.js";
import { type NameFound, type NameRule, nameCovering, nameText } from "./name.js";

/**
 * A single word taken for a person on its looks: named once, with no title, given name or office, saying nothing, in no
 * list of people. It may as well be a town or a firm ("if Orlan wants to talk"), so it is nobody.
 */
export const dropLonePersons: NameRule = (page, names) => {
  const proven = findProvenPersons(page, names);
  const times = new Map<string, number>();
  for (const name of names) times.set(nameText(page, name), (times.get(nameText(page, name)) ?? 0) + 1);
  return names.filter((name) => {
    const text = nameText(page, name);
    if (name.kind !== "PER" || text.includes(" ") || proven.has(text)) return true;
    return (
      page.titleCase[name.from] ||
      times.get(text)! > 1 ||
      says(page, name) ||
      isAmongPersons(page, names, name)
    );
  });
};

function says(page: Page, { from }: NameFound): boolean {
  const token = page.tokens[from]!;
  if (page.words[from - 1] === "to" && page.words[from - 2] === "according") return true;
  return (
    relation(token) === "nsubj" && /^(say|tell|add|write|joke|ask)$/.test(page.tokens[token.head]!.lemma)
  );
}

/** "Ada Berg and Costa"; a surname that the paper supplies in brackets, "Ada [Berg]". */
function isAmongPersons(page: Page, names: NameFound[], { from }: NameFound): boolean {
  if (page.words[from - 1] === "[") return true;
  const { deprel, head } = page.tokens[from]!;
  return deprel === "conj" && nameCovering(names, head)?.kind === "PER";
}
