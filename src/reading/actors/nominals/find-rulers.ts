import { type CastMember, sentenceOf } from "../cast.js";
import { countryIn, type Page } from "../page.js";
import type { Phrase } from "./phrase.js";

/** Those of whom the report says that they lead a country, without giving their title. */
export type Rulers = Map<CastMember, string>;

const OFFICE = /^(president|prime minister|premier|pm|chancellor|leader)$/i;

/** "Ada Berg, who has led Norland since 2019": the country she leads. */
export function findRulers(page: Page, persons: CastMember[]): Rulers {
  const rulers: Rulers = new Map();
  for (const person of persons) {
    if (person.roles.length > 0) continue;
    for (const { to } of person.mentions) {
      const country = countryLed(page, to);
      if (country) rulers.set(person, country);
    }
  }
  return rulers;
}

function countryLed(page: Page, at: number): string | undefined {
  const { words } = page;
  if (words[at] !== "," || words[at + 1] !== "who") return undefined;
  const verb = /^(has|had)$/.test(words[at + 2] ?? "") ? at + 3 : at + 2;
  if (!/^(lead|rule|govern)$/.test(page.tokens[verb]?.lemma ?? "")) return undefined;
  const entry = page.tokens[verb + 1] && countryIn(page, verb + 1, verb + 2);
  return entry?.uses.includes("name") ? entry.name : undefined;
}

/** The ruler just named whom "the president" means, when the phrase gives no other country and no other ruler is near. */
export function rulerMeant(
  page: Page,
  { role, head, from, to }: Phrase,
  rulers: Rulers,
): CastMember | undefined {
  if (!role || !OFFICE.test(role.title) || role.former) return undefined;
  if (!role.of && (page.words[from] !== "the" || to !== from + 1 + role.title.split(" ").length))
    return undefined;
  const at = page.tokens[head]!.sentence;
  const near = [...rulers].filter(([person, country]) => {
    if (role.of && role.of !== country) return false;
    return person.mentions.some((mention) => mention.from < head && at - sentenceOf(page, mention) <= 2);
  });
  return near.length === 1 ? near[0]![0] : undefined;
}
