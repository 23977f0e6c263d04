import {
  type CastMember,
  type Gender,
  mentionOfName,
  newMember,
  sentenceOf,
  takeFullerName,
} from "../cast.js";
import { genderOfFigure, genderOfFirstName, isFirstName } from "../lexicon.js";
import { type NameFound, nameText } from "../names/name.js";
import type { Page } from "../page.js";
import { detectRoles } from "../roles/detect.js";
import type { RoleFound } from "../roles/role.js";
import { sameGivenName, sameWord } from "./fold.js";

interface PersonName {
  name: NameFound;
  words: string[];
  roles: RoleFound[];
}

/**
 * Persons by name: full names first over the whole report, so that a headline's surname finds the full name further
 * down; then surnames and given names alone. Two people of one surname are kept apart by given name, form of address,
 * title, headline and nearness; a surname that may be either is left to nobody.
 */
export function linkPersons(page: Page, names: NameFound[]): CastMember[] {
  const persons: PersonName[] = names
    .filter((name) => name.kind === "PER")
    .map((name) => ({ name, words: wordsOf(nameText(page, name)), roles: detectRoles(page, names, name) }));
  const cast: CastMember[] = [];
  const full = persons.filter(({ words }) => words.length > 1);
  // Longest first: "Vega Llosa" alone then finds Mario Vega Llosa.
  for (const person of full.sort((a, b) => b.words.length - a.words.length || a.name.from - b.name.from)) {
    const member = cast.find((other) => isSamePerson(other, person)) ?? enlist(page, cast, person);
    takeFullerName(page, member, person.name);
    attach(page, member, person, "full-name", 0.98);
  }
  for (const person of persons.filter(({ words }) => words.length === 1)) {
    const candidates = cast.filter((member) => bears(member, person));
    const member = candidates.length > 1 ? chooseBearer(page, candidates, person) : candidates[0];
    if (member) attach(page, member, person, "surname", candidates.length > 1 ? 0.7 : 0.93);
    else if (candidates.length === 0) attach(page, enlist(page, cast, person), person, "single-name", 0.85);
  }
  return cast;
}

/** The words of a name, without "Jr." and the marks around a nickname. */
function wordsOf(name: string): string[] {
  return name
    .split(" ")
    .map((word) => word.replace(/^["“”‘’(]+|["“”‘’),]+$/g, ""))
    .filter((word) => word !== "" && !/^(Jr|Sr|II|III|IV)\.?$/.test(word));
}

function enlist(page: Page, cast: CastMember[], { name, words, roles }: PersonName): CastMember {
  const gender = roles.find((role) => role.gender)?.gender ?? genderByName(words);
  const member = newMember(nameText(page, name), "person", { gender });
  cast.push(member);
  return member;
}

function genderByName(words: string[]): Gender | undefined {
  return words.length > 1 ? genderOfFirstName(words[0]!) : genderOfFigure(words[0]!);
}

function attach(
  page: Page,
  member: CastMember,
  { name, roles }: PersonName,
  rule: string,
  score: number,
): void {
  member.mentions.push(mentionOfName(page, name, rule, score));
  for (const role of roles) {
    member.gender ??= role.gender;
    member.rolesFound.push(role);
    member.country ??= role.country;
    if (!role.title) continue;
    member.roles.push({
      title: role.title,
      ...(role.of && { of: role.of }),
      ...(role.former && { former: true }),
      at: { start: page.tokens[role.from]!.start, end: page.tokens[role.to - 1]!.end },
    });
  }
}

function isSamePerson(member: CastMember, { words, roles }: PersonName): boolean {
  const known = wordsOf(member.name);
  const gender = roles.find((role) => role.gender)?.gender;
  if (known.length < 2 || (gender && member.gender && gender !== member.gender)) return false;
  const ending = known.slice(-words.length);
  if (words.length < known.length && words.every((word, n) => sameWord(word, ending[n]!))) return true;
  return sameWord(known.at(-1)!, words.at(-1)!) && sameGivenName(known[0]!, words[0]!);
}

/** The single word is the member's surname, its given name, or the whole of a name of one word. */
function bears(member: CastMember, { words, roles }: PersonName): boolean {
  const known = wordsOf(member.name);
  const gender = roles.find((role) => role.gender)?.gender;
  if (gender && member.gender && gender !== member.gender) return false;
  if (isFigure(member, words[0]!, roles)) return false;
  if (sameWord(known.at(-1)!, words[0]!)) return true;
  // "Mr Bo" may be Bo Lin, whose family name comes first, but never Bo Derek.
  return known.length > 1 && sameWord(known[0]!, words[0]!) && !(gender && isFirstName(known[0]!));
}

/** "President Obama" is not Michelle Obama, though the report names no other in full. */
function isFigure({ gender }: CastMember, surname: string, roles: RoleFound[]): boolean {
  const figure = genderOfFigure(surname);
  return (
    figure !== undefined && gender !== undefined && figure !== gender && roles.some(({ title }) => title)
  );
}

function chooseBearer(page: Page, candidates: CastMember[], person: PersonName): CastMember | undefined {
  const bySurname = candidates.filter((member) => sameWord(wordsOf(member.name).at(-1)!, person.words[0]!));
  if (bySurname.length === 1) return bySurname[0];
  const titled = bySurname.filter((member) =>
    person.roles.some((role) => role.title && member.rolesFound.some((known) => known.title === role.title)),
  );
  if (titled.length === 1) return titled[0];
  const gender = genderOfFigure(person.words[0]!);
  const figures = bySurname.filter((member) => gender && member.gender === gender);
  if (figures.length === 1) return figures[0];
  const inHeadline = bySurname.filter((member) =>
    member.mentions.some((mention) => page.blockOf[sentenceOf(page, mention)] === "headline"),
  );
  return inHeadline.length === 1 ? inHeadline[0] : nearestAlone(page, bySurname, person.name);
}

/** The one named within the last three sentences when the others have not been named for at least eight. */
function nearestAlone(page: Page, members: CastMember[], name: NameFound): CastMember | undefined {
  const at = page.tokens[name.from]!.sentence;
  const distances = members
    .map((member) => {
      const before = member.mentions.filter((mention) => mention.from < name.from);
      return { member, distance: Math.min(...before.map((mention) => at - sentenceOf(page, mention)), 1000) };
    })
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = distances;
  return first && first.distance <= 3 && (second?.distance ?? 1000) >= 8 ? first.member : undefined;
}
