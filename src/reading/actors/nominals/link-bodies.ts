import { type CastMember, mentionAt, newMember } from "../cast.js";
import { type CountryEntry, countryCode } from "../countries.js";
import { plain } from "../lexicon.js";
import type { NameFound } from "../names/name.js";
import { countryIn, type Page } from "../page.js";
import type { Phrase } from "./phrase.js";

/** "The Danish government" is Denmark; "the ministry" the ministry named before; nothing else is guessed. */
export function linkBody(
  page: Page,
  names: NameFound[],
  phrase: Phrase,
  cast: CastMember[],
): CastMember | undefined {
  const country = countryOf(page, names, phrase);
  if (country && /^(government|administration)$/.test(phrase.noun)) {
    const code = countryCode(country.code);
    const kind = code || page.states.has(country.name) ? "country" : "organisation";
    const known = cast.find((other) => other.kind === kind && other.name === country.name);
    const member = known ?? newMember(country.name, kind, { country: code });
    if (!known) cast.push(member);
    member.mentions.push(mentionAt(page, phrase, phrase.head, "nominal", "government-of", 0.85));
    return member;
  }
  if (country || phrase.to - phrase.from !== 2 || page.words[phrase.from] !== "the") return undefined;
  const named = cast.filter(
    (member) => member.kind === "organisation" && plain(member.name).split(" ").includes(phrase.noun),
  );
  const before = named.filter((member) => member.mentions.some((mention) => mention.from < phrase.from));
  if (named.length !== 1 || before.length !== 1) return undefined;
  before[0]!.mentions.push(mentionAt(page, phrase, phrase.head, "nominal", "body-noun", 0.75));
  return before[0];
}

/** The country in the phrase before its head: "Danish", "Denmark's". */
export function countryOf(page: Page, names: NameFound[], phrase: Phrase): CountryEntry | undefined {
  for (let from = phrase.from; from < phrase.head; from++) {
    for (let to = phrase.head; to > from; to--) {
      const entry = countryIn(page, from, to);
      if (entry) return entry;
    }
  }
  return names.find((name) => name.country && name.from > phrase.head && name.to <= phrase.to)?.country;
}
