import type { Token } from "../../../contracts/index.js";
import { type CastMember, mentionAt, sentenceOf } from "../cast.js";
import { isCapitalised, type Page } from "../page.js";
import type { RoleFound } from "../roles/role.js";
import { type Rulers, rulerMeant } from "./find-rulers.js";
import { mayBeCalled } from "./office.js";
import type { Phrase } from "./phrase.js";

/** "unclear": several persons may be meant and nothing tells which; then nobody is. */
export type OfficeLink = CastMember | "unclear" | undefined;

/** Offices that many hold at a time: a bare "the senator" is one just named, not the only one with that title in the report. */
const CROWDED =
  /(senator|representative|congressman|congresswoman|governor|mayor|lawmaker|legislator|mp|candidate|nominee|front-?runner|contender|hopeful|challenger|reporter|host|author|analyst|spokes\w+)$/i;
/** "The next president" is nobody yet. */
const NO_HOLDER = /^(next|future|eventual|potential|first|other|another|new)$/;

/**
 * "The Danish leader", "the former minister", "the president" for a person to whom the report gives that office. With a
 * country it must be the person's; without one the only holder is taken, or the only one named just before.
 */
export function linkOffice(page: Page, phrase: Phrase, persons: CastMember[], rulers: Rulers): OfficeLink {
  const { role } = phrase;
  if (!role || !phrase.definite || phrase.plural || isOtherwiseNamed(page, phrase)) return undefined;
  const holders = persons.filter((person) => holds(person, phrase));
  const near = holders.length > 1 || (CROWDED.test(role.title) && !role.country);
  const member = near ? theNearest(page, phrase, holders) : (holders[0] ?? rulerMeant(page, phrase, rulers));
  if (!member) return holders.length > 1 ? "unclear" : undefined;
  const score = role.country ? 0.88 : holders.length > 1 ? 0.6 : 0.8;
  member.mentions.push(mentionAt(page, phrase, phrase.head, "nominal", "office", score));
  return member;
}

function holds(person: CastMember, { role, gender }: Phrase): boolean {
  if (gender && person.gender && gender !== person.gender) return false;
  if (role!.country && person.country !== role!.country) return false;
  if (role!.of && !person.roles.some((held) => held.of === role!.of)) return false;
  return person.roles.some(
    (held) => role!.former === Boolean(held.former) && mayBeCalled(held.title, role!.title),
  );
}

/**
 * "The Tory leader", "the minister of antiquities": a capitalised word that is no country, or what follows "of", tells
 * which leader or minister, but not to us.
 */
function isOtherwiseNamed(page: Page, { from, to, head, role }: Phrase): boolean {
  if (page.words.slice(from, head).some((word) => NO_HOLDER.test(word))) return true;
  if (to > Math.max(head + 1, role!.to) && /^(of|for)$/.test(page.words[head + 1] ?? "")) return true;
  if (role!.of) return false;
  return (
    page.tokens.slice(from + 1, head).some((token) => isCapitalised(token) && !isInTitle(token, role!)) &&
    !page.titleCase[head]
  );
}

/** "Republican" of "the Republican nominee", which the holder's own title must have too. */
function isInTitle({ form }: Token, { title }: RoleFound): boolean {
  return title.split(" ").includes(form);
}

function theNearest(page: Page, phrase: Phrase, holders: CastMember[]): CastMember | undefined {
  const at = page.tokens[phrase.head]!.sentence;
  const near = holders.filter((holder) =>
    holder.mentions.some((mention) => mention.from < phrase.from && at - sentenceOf(page, mention) <= 2),
  );
  return near.length === 1 ? near[0] : undefined;
}
