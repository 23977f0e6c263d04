import { textOf } from "../../syntax/tree.js";
import { type CastMember, mentionAt, newMember } from "../cast.js";
import { countryCode } from "../countries.js";
import type { NameFound } from "../names/name.js";
import type { Page } from "../page.js";
import { findRulers } from "./find-rulers.js";
import { learnOwners } from "./learn-owners.js";
import { linkApposition } from "./link-appositions.js";
import { countryOf, linkBody } from "./link-bodies.js";
import { linkEpithet } from "./link-epithets.js";
import { linkNewspaper } from "./link-newspapers.js";
import { linkOffice } from "./link-offices.js";
import { linkUnintroduced, type OwnPhrase } from "./link-unintroduced.js";
import { mayBeCalled } from "./office.js";
import { findPhrases, type Phrase } from "./phrase.js";

/**
 * Noun phrases for persons, bodies and groups: later mentions of somebody named, of the same phrase used before, or
 * actors of their own ("a union spokesman", "officials"). Phrases that may mean either of two people are left out.
 */
export function linkNominals(page: Page, names: NameFound[], cast: CastMember[]): CastMember[] {
  const persons = cast.filter((member) => member.kind === "person");
  const all = [...cast];
  const own: OwnPhrase[] = [];
  const phrases = findPhrases(page, names, persons);
  const free = phrases.filter((phrase) => !linkApposition(page, names, phrase, persons));
  learnOwners(page, free, persons);
  const rulers = findRulers(page, persons);
  for (const phrase of free) {
    const holder = linkOffice(page, phrase, persons, rulers);
    if (holder || (phrase.kind === "organisation" && linkBody(page, names, phrase, all))) continue;
    const before = own.filter((other) => isSamePhrase(page, other.phrase, phrase)).at(-1);
    // "The candidate" after "a candidate" is nobody named.
    const introduced = before && !before.phrase.definite;
    if (!introduced && linkNewspaper(page, phrase, all)) continue;
    if (!introduced && linkEpithet(page, phrase, persons)) continue;
    const again = before?.member;
    const member = again ?? enlist(page, names, phrase);
    member.mentions.push(
      mentionAt(page, phrase, phrase.head, "nominal", again ? "same-phrase" : "phrase", again ? 0.7 : 0.8),
    );
    if (!again) all.push(member);
    own.push({ member, phrase });
  }
  return linkUnintroduced(page, all, own);
}

function enlist(page: Page, names: NameFound[], phrase: Phrase): CastMember {
  const { kind, plural, gender } = phrase;
  const country = countryCode(countryOf(page, names, phrase)?.code);
  return newMember(textOf(page.tree, phrase), kind, { plural, gender, country });
}

/** A definite phrase takes up one with the same noun from the last sentences; a modified plural one with the same words. */
function isSamePhrase(page: Page, before: Phrase, phrase: Phrase): boolean {
  if (before.kind !== phrase.kind) return false;
  if (phrase.definite && isSameOffice(before, phrase)) return true;
  const [a, b] = [wording(page, before), wording(page, phrase)];
  if (before.noun !== phrase.noun) return false;
  if (a === b) return (phrase.definite && before.definite) || (phrase.plural && phrase.to - phrase.from > 1);
  const distance = page.tokens[phrase.head]!.sentence - page.tokens[before.head]!.sentence;
  const bare = phrase.to - phrase.from === 2 && page.words[phrase.from] === "the";
  return bare && distance <= 4 && phrase.kind !== "group";
}

/** "Chile's president" and "the Chilean leader". */
function isSameOffice({ role: before }: Phrase, { role }: Phrase): boolean {
  if (!before?.of || before.of !== role?.of || before.former !== role.former) return false;
  return mayBeCalled(before.title, role.title);
}

function wording(page: Page, phrase: Phrase): string {
  return page.words
    .slice(phrase.from, phrase.to)
    .join(" ")
    .replace(/^(the|these|those) /, "");
}
