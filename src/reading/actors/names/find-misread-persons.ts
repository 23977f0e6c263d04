import { bodyNouns, groupNouns, isFirstName } from "../lexicon.js";
import { isCapitalised, type Page } from "../page.js";
import { parseRoleAfter } from "../roles/after-name.js";
import { parseRoleBeforeComma } from "../roles/before-comma.js";
import type { NameFound, NameRule } from "./name.js";

const NO_SURNAME =
  /^(strait|cape|mount|fort|lower|upper|sea|bay|island|islands|river|valley|mountain|lake|ocean|gulf|peninsula|city|county|province|district|street|avenue|airport|port|line|lines|wire|times|post|news|journal|tribune|herald|war|act|bill|deal|treaty|accord|office|house|group|bank|trust|fund|central|international)$/;

/**
 * Tagged as a place or body, but a person: a name of two or three words whose last returns alone as a subject, as
 * surnames do, that says something, or that has an office set beside it with its country ("X, Norway's finance minister").
 */
export const findMisreadPersons: NameRule = (page, names) =>
  names.map((name) => {
    if (name.kind === "PER" || name.country || !looksLikePerson(page, name)) return name;
    const office = parseRoleAfter(page, names, name) ?? parseRoleBeforeComma(page, names, name);
    const proven =
      office?.of !== undefined ||
      surnameReturns(page, name) ||
      isFirstName(page.tokens[name.from]!.form) ||
      (name.kind !== "ORG" && says(page, name));
    return proven ? { ...name, kind: "PER", score: Math.max(name.score, 0.8), rule: "misread-person" } : name;
  });

function looksLikePerson(page: Page, { from, to }: NameFound): boolean {
  if (to - from < 2 || to - from > 3) return false;
  return page.tokens.slice(from, to).every((token, n) => {
    const word = page.words[from + n]!;
    if (bodyNouns.has(word) || groupNouns.has(word) || NO_SURNAME.test(word)) return false;
    return isCapitalised(token) && /\p{Ll}/u.test(token.form) && !page.states.has(token.form);
  });
}

/** Bodies and places of several words seldom say anything; a gazetteer knows the countries among them. */
function says(page: Page, { from, to }: NameFound): boolean {
  return page.tokens
    .slice(from, to)
    .some(
      ({ deprel, head }) =>
        deprel === "nsubj" && /^(say|tell|write|add|reply|joke)$/.test(page.tokens[head]?.lemma ?? ""),
    );
}

/** The last word stands alone elsewhere as the subject of a verb, or before "'s". */
function surnameReturns(page: Page, { from, to }: NameFound): boolean {
  const { form } = page.tokens[to - 1]!;
  return page.byForm.get(form)!.some((i) => {
    const token = page.tokens[i]!;
    if ((i >= from && i < to) || page.titleCase[i]) return false;
    if (isCapitalised(page.tokens[i - 1]) && page.tokens[i - 1]!.sentence === token.sentence) return false;
    return (
      token.deprel === "nsubj" &&
      page.tokens[token.head]?.upos === "VERB" &&
      !isCapitalised(page.tokens[i + 1])
    );
  });
}
