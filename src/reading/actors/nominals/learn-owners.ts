import { type CastMember, sentenceOf } from "../cast.js";
import { genderOfFigure } from "../lexicon.js";
import type { Page } from "../page.js";
import { mayBeCalled } from "./office.js";
import type { Phrase } from "./phrase.js";

/** Offices one person holds at a time; "the French historian" may be any. */
const SINGLE =
  /\b(president|minister|premier|pm|chancellor|king|queen|emir|sultan|leader|governor|mayor|commissioner|secretary|chief|commander|ambassador|envoy)$/i;

/**
 * Titles whose country the report gives elsewhere: "Prime Minister Ada Berg" is prime minister of Norland when "Norland's
 * prime minister" can be nobody else. Offices named exactly come before "leader", so that two leaders are told apart.
 * Figures everybody knows, whose country goes without saying, learn nothing.
 */
export function learnOwners(page: Page, phrases: Phrase[], persons: CastMember[]): void {
  const owned = phrases.filter(({ role, definite, plural }) => role?.of && definite && !plural);
  for (const phrase of owned.sort((a, b) => Number(isVague(a)) - Number(isVague(b)))) {
    const { title, of, country, former } = phrase.role!;
    if (!SINGLE.test(title) || persons.some((person) => isHeldBy(person, phrase))) continue;
    const exact = isVague(phrase)
      ? owned.filter((other) => !isVague(other) && isSameOwner(other, phrase))
      : [];
    const open = persons.filter((person) => mayHold(page, person, phrase) && isCalledAs(person, exact));
    if (open.length !== 1) continue;
    const [holder] = open;
    holder!.country ??= country;
    for (const role of holder!.roles) {
      if (!role.of && Boolean(role.former) === former && mayBeCalled(role.title, title)) role.of = of;
    }
  }
}

function isVague({ role }: Phrase): boolean {
  return /^leader$/i.test(role!.title);
}

function isSameOwner(a: Phrase, b: Phrase): boolean {
  return a.role!.of === b.role!.of;
}

/** Where the report speaks of "Norland's prime minister", the Norland leader is no president. */
function isCalledAs(person: CastMember, exact: Phrase[]): boolean {
  if (exact.length === 0) return true;
  return exact.some((phrase) => person.roles.some(({ title }) => mayBeCalled(title, phrase.role!.title)));
}

function isHeldBy(person: CastMember, { role }: Phrase): boolean {
  return person.roles.some((held) => held.of === role!.of && mayBeCalled(held.title, role!.title));
}

/** The same office, of no country as yet, and not of someone named beside the phrase. */
function mayHold(page: Page, person: CastMember, { role, gender, head }: Phrase): boolean {
  if (gender && person.gender && gender !== person.gender) return false;
  if (person.country && person.country !== role!.country) return false;
  if (genderOfFigure(person.name.split(" ").at(-1)!)) return false;
  const { sentence } = page.tokens[head]!;
  if (person.mentions.some((mention) => sentenceOf(page, mention) === sentence)) return false;
  const same = person.roles.filter((held) => mayBeCalled(held.title, role!.title));
  return same.length > 0 && same.every((held) => !held.of && Boolean(held.former) === role!.former);
}
