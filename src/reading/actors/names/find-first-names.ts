import { bodyNouns, isFirstName } from "../lexicon.js";
import { isCapitalised } from "../page.js";
import { insertNames, type NameFound, type NameRule, nameCovering, nameFrom } from "./name.js";
import { runEnd } from "./run.js";

/**
 * A listed given name and the capitalised words after it are a person where the tagger saw nothing, or saw something
 * else without being sure.
 */
export const findFirstNames: NameRule = (page, names) => {
  const found: NameFound[] = [];
  for (let i = 0; i < page.tokens.length; i++) {
    const { form, upos } = page.tokens[i]!;
    if (page.titleCase[i] || upos !== "PROPN" || !isCapitalised(page.tokens[i]) || !isFirstName(form))
      continue;
    const to = runEnd(page, i);
    const known = nameCovering(names, i);
    if (to - i < 2 || to - i > 4 || (known && (known.from < i || known.kind === "PER" || known.score >= 0.4)))
      continue;
    if (page.words.slice(i, to).some((word) => bodyNouns.has(word))) continue;
    if (page.tokens.slice(i + 1, to).some((token) => token.upos !== "PROPN")) continue;
    found.push(nameFrom(page, i, to, "PER", 0.75, "given-name"));
    i = to - 1;
  }
  return insertNames(names, found);
};
