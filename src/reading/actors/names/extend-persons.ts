import { isFirstName } from "../lexicon.js";
import { isCapitalised, opensSentence, type Page } from "../page.js";
import { insertNames, type NameFound, type NameRule, nameCovering, nameFrom } from "./name.js";
import { runEnd } from "./run.js";

/** A person's name cut short by the tagger is made whole: the given name or initial before it, the surname after it. */
export const extendPersons: NameRule = (page, names) => {
  let whole = names;
  for (const name of names) {
    if (name.kind !== "PER" || page.titleCase[name.from] || !whole.includes(name)) continue;
    const from = startOf(page, whole, name);
    const to = endOf(page, whole, name);
    if (from === name.from && to === name.to) continue;
    whole = insertNames(whole, [nameFrom(page, from, to, "PER", name.score, "extended")]);
  }
  return whole;
};

function startOf(page: Page, names: NameFound[], name: NameFound): number {
  let { from } = name;
  while (from > 0) {
    const before = page.tokens[from - 1]!;
    if (before.sentence !== page.tokens[from]!.sentence || !isCapitalised(before)) break;
    const other = nameCovering(names, from - 1);
    if (other && other.kind !== "PER" && other.score > 0.3) break;
    if (!isFirstName(before.form) && !/^\p{Lu}\.(\p{Lu}\.)*$/u.test(before.form)) break;
    if (opensSentence(page, from - 1) && !isFirstName(before.form)) break;
    from = other?.kind === "PER" ? other.from : from - 1;
  }
  return from;
}

function endOf(page: Page, names: NameFound[], name: NameFound): number {
  const to = Math.min(runEnd(page, name.from), name.to + 3);
  if (to <= name.to) return name.to;
  // What follows must hang in the same name: a particle and a surname, or words the parse joins to it.
  for (let i = name.to; i < to; i++) {
    const { head, upos, deprel } = page.tokens[i]!;
    const other = nameCovering(names, i);
    if (other && (other.kind !== "PER" || other.from > name.to)) return name.to;
    const joined = (head >= name.from && head < to && /^(flat|appos|punct)/.test(deprel)) || upos !== "PROPN";
    if (isCapitalised(page.tokens[i]) && !joined) return name.to;
  }
  return to;
}
