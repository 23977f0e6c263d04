import { bodyNouns } from "../lexicon.js";
import { isCapitalised, type Page } from "../page.js";
import { insertNames, type NameFound, type NameRule, nameFrom } from "./name.js";

/**
 * "Strait Seafarers' Union", "Farmers' Alliance", "People's Party": several people own a body of one word, and the tagger
 * stops at the apostrophe.
 */
export const joinOwned: NameRule = (page, names) => {
  const found = names.flatMap((name) => {
    const to = name.to + 2;
    return isOwner(page, name) && isBody(page, to - 1)
      ? [nameFrom(page, name.from, to, "ORG", 0.9, "owned")]
      : [];
  });
  return insertNames(names, found);
};

function isOwner(page: Page, { to, country }: NameFound): boolean {
  const mark = page.words[to] ?? "";
  if (country) return false;
  return /s$/.test(page.words[to - 1]!)
    ? mark === "'"
    : /^(people|men|women|children)$/.test(page.words[to - 1]!) && mark === "'s";
}

function isBody(page: Page, i: number): boolean {
  const { sentence } = page.tokens[i - 1]!;
  return (
    isCapitalised(page.tokens[i]) && page.tokens[i]!.sentence === sentence && bodyNouns.has(page.words[i]!)
  );
}
