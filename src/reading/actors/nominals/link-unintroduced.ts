import { type CastMember, type PlacedMention, sentenceOf } from "../cast.js";
import type { Page } from "../page.js";
import { isSpeaker } from "../pronouns/speaker.js";
import { isLeader } from "./office.js";
import type { Phrase } from "./phrase.js";

export interface OwnPhrase {
  member: CastMember;
  phrase: Phrase;
}

/**
 * "Norland's prime minister has offered a truce. … 'We will hold,' Ada Berg said.": papers name a leader after giving the
 * office alone. Linked only when the report has one leader without a name and one person without introduction, who
 * speaks or owns something within two sentences after the office. Returns the cast without those found named.
 */
export function linkUnintroduced(page: Page, cast: CastMember[], own: OwnPhrase[]): CastMember[] {
  const leaders = new Set(own.filter(({ phrase }) => isLeaderOf(phrase)).map(({ member }) => member));
  const persons = cast.filter((member) => member.kind === "person" && member.name.includes(" "));
  const bare = persons.filter((person) => !leaders.has(person) && isBare(page, person));
  const [leader] = leaders;
  const [person] = bare;
  if (leaders.size !== 1 || bare.length !== 1 || !follows(page, leader!, person!)) return cast;
  if (leader!.gender && person!.gender && leader!.gender !== person!.gender) return cast;
  const titled = own.filter(({ member }) => member === leader);
  const named = titled.filter(({ phrase }) => phrase.role!.title.toLowerCase() !== "leader");
  for (const { phrase } of named.length > 0 ? named : titled) {
    const { from, to, title, of } = phrase.role!;
    const [first, last] = [page.tokens[from]!, page.tokens[to - 1]!];
    person!.roles.push({ title, ...(of && { of }), at: { start: first.start, end: last.end } });
  }
  person!.country ??= leader!.country;
  person!.gender ??= leader!.gender;
  person!.mentions.push(
    ...leader!.mentions.map((mention) => ({ ...mention, basis: { rule: "unintroduced", score: 0.65 } })),
  );
  return cast.filter((member) => member !== leader);
}

function isLeaderOf({ role, definite, plural }: Phrase): boolean {
  return role?.of !== undefined && definite && !plural && !role.former && isLeader(role.title);
}

/** Named in full, never with a title or a description: neither "the historian Ada Berg" nor "Ada Berg, 61,". */
function isBare(page: Page, { roles, mentions }: CastMember): boolean {
  if (roles.length > 0 || mentions.some(({ basis }) => basis.rule === "apposition")) return false;
  const first = firstInText(page, mentions);
  if (first?.form !== "name" || first.to - first.from < 2) return false;
  const before = page.tokens[first.from - 1];
  const described =
    before?.sentence === page.tokens[first.from]!.sentence && /^(NOUN|PROPN|ADJ)$/.test(before.upos);
  return !described && !/^[,(—–]$|^(of|from|at|in)$/.test(page.words[first.to] ?? "");
}

function firstInText(page: Page, mentions: PlacedMention[]): PlacedMention | undefined {
  return [...mentions]
    .sort((a, b) => a.from - b.from)
    .find(
      (mention) =>
        !/^(headline|standfirst|heading|byline)$/.test(page.blockOf[sentenceOf(page, mention)] ?? ""),
    );
}

function follows(page: Page, leader: CastMember, person: CastMember): boolean {
  const [office, name] = [firstInText(page, leader.mentions), firstInText(page, person.mentions)];
  if (!office || !name) return false;
  const distance = sentenceOf(page, name) - sentenceOf(page, office);
  const acts = isSpeaker(page, name.head) || page.tokens[name.head]!.deprel === "nmod:poss";
  return distance >= 1 && distance <= 2 && acts;
}
