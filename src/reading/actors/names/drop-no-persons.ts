import { isHonorific, officeModifiers, officeNouns } from "../lexicon.js";
import type { Page } from "../page.js";
import type { NameFound, NameRule } from "./name.js";

/** Tagged as a person but none: a title alone ("Prime Minister"), a people or family ("Europeans"), "I". */
export const dropNoPersons: NameRule = (page, names) =>
  names.filter(
    (name) =>
      name.kind !== "PER" || isSurname(page, names, name) || !(isTitle(page, name) || isNobody(page, name)),
  );

/** A title that somebody bears as a surname, and no name after it: "Dean" where a Howard Dean is named. */
function isSurname(page: Page, names: NameFound[], { from, to }: NameFound): boolean {
  if (to - from > 1 || names.some((other) => other.from === to)) return false;
  const { form } = page.tokens[from]!;
  return names.some(
    (other) => other.kind === "PER" && other.to - other.from > 1 && page.tokens[other.to - 1]!.form === form,
  );
}

function isTitle(page: Page, { from, to }: NameFound): boolean {
  return page.words
    .slice(from, to)
    .every((word) => officeNouns.has(word) || officeModifiers.has(word) || isHonorific(word) || word === "i");
}

function isNobody(page: Page, { from, to }: NameFound): boolean {
  const { xpos, form } = page.tokens[from]!;
  // A party and a state after a senator's name: "R-Ohio".
  if (/^[DRI]-\p{Lu}/u.test(form)) return true;
  return to - from === 1 && /^NNP?S$/.test(xpos) && /s$/.test(form);
}
