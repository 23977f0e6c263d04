import { childIn, relation } from "../../syntax/tree.js";
import { type CastMember, mentionOfName, newMember } from "../cast.js";
import { countryCode } from "../countries.js";
import { GOVERNMENT_VERBS } from "../data/verbs.js";
import type { NameFound } from "../names/name.js";
import { nameText } from "../names/name.js";
import type { Page } from "../page.js";

const governmentVerbs = new Set(GOVERNMENT_VERBS.trim().split(/\s+/));
const PARTNER = /^(with|between|against|by|toward|towards|upon)$/;

/**
 * Countries and blocs by name; capitals and seats of government as the country when they speak or act, as places
 * otherwise; a people with its article ("the Danes") as the country.
 */
export function linkCountries(page: Page, names: NameFound[]): CastMember[] {
  const cast: CastMember[] = [];
  for (const name of names) {
    if (!name.country) continue;
    const { code, name: printed, uses } = name.country;
    const own = uses.includes("name") || uses.includes("bloc");
    if (own || actsAsGovernment(page, name, uses.includes("people"))) {
      const kind = uses.includes("bloc") ? "organisation" : "country";
      const rule = own ? "country-name" : uses.includes("people") ? "people" : "seat-of-government";
      memberFor(cast, printed, kind, code).mentions.push(mentionOfName(page, name, rule, own ? 0.97 : 0.8));
    } else if (uses.includes("people")) {
      const group = memberFor(cast, nameText(page, name), "group", code);
      group.plural = true;
      group.mentions.push(mentionOfName(page, name, "people", 0.8));
    } else {
      memberFor(cast, nameText(page, name), "place", code).mentions.push(
        mentionOfName(page, name, "place", 0.9),
      );
    }
  }
  return cast;
}

function memberFor(cast: CastMember[], name: string, kind: CastMember["kind"], code: string): CastMember {
  const known = cast.find((member) => member.kind === kind && member.name === name);
  if (known) return known;
  const member = newMember(name, kind, { country: countryCode(code) });
  cast.push(member);
  return member;
}

/** Subject of a verb of saying or doing, or party in "between", "with", "by"; never "in Kyiv", "attacks on Kyiv". */
function actsAsGovernment(page: Page, name: NameFound, people: boolean): boolean {
  const head = name.to - 1;
  const top = outermost(page, name, head);
  const token = page.tokens[top]!;
  const governor = page.tokens[token.head];
  if (people && page.words[name.from - 1] !== "the") return false;
  const preposition = childIn(page.tree, top, "case");
  if (preposition !== undefined) {
    if (!/^(obl|nmod)/.test(token.deprel) || !PARTNER.test(page.words[preposition]!)) return false;
    return page.words[preposition] !== "by" || token.deprel === "obl:agent" || governor?.xpos === "VBN";
  }
  if (!governor) return page.blockOf[token.sentence] === "headline";
  if (relation(token) === "nsubj" && token.deprel !== "nsubj:pass")
    return people || governmentVerbs.has(governor.lemma);
  if (name.country!.uses.includes("seat") && /^(obj|iobj)$/.test(token.deprel)) return true;
  return (
    /^(obj|iobj)$/.test(token.deprel) &&
    (people || /^(urge|ask|tell|accuse|warn|press|pressure|call|criticize)$/.test(governor.lemma))
  );
}

/** The token through which the name hangs in the sentence: its head, or the first of the list it stands in. */
function outermost(page: Page, name: NameFound, head: number): number {
  let at = head;
  while (page.tokens[at]!.head >= name.from && page.tokens[at]!.head < name.to) at = page.tokens[at]!.head;
  while (
    page.tokens[at]!.deprel === "conj" &&
    /^(PROPN|NOUN)$/.test(page.tokens[page.tokens[at]!.head]?.upos ?? "")
  ) {
    at = page.tokens[at]!.head;
  }
  return at;
}
