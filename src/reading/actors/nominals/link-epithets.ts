import { type CastMember, mentionAt, sentenceOf } from "../cast.js";
import type { Page } from "../page.js";
import { isLead, leadsOf, toldBefore, toldIn, topOf } from "../pronouns/lead.js";
import { mayBeCalled } from "./office.js";
import type { Phrase } from "./phrase.js";

/** Sentences in the paper's own words between a name and what else its bearer is called. */
const WINDOW = 3;

/** Callings that papers use in turn with the name of somebody they have just named. */
const EPITHET =
  /^(candidate|nominee|front-?runner|contender|hopeful|challenger|incumbent|senator|congressman|congresswoman|governor|mayor|lawmaker|legislator|politician|republican|democrat|conservative|socialist|libertarian|businessman|businesswoman|billionaire|millionaire|tycoon|mogul|entrepreneur|executive|surgeon|neurosurgeon|star|actor|actress|singer|comedian|author|activist|lady)$/;
/** Offices one knows the holder of without being told: only what is past of them is an epithet. */
const HIGH = /^(president|minister|premier|chancellor|secretary|speaker|general|ambassador)$/;
/** Whose calling is to speak, judge or write of others is not whom the report calls by another name. */
const AT_WORK =
  /(spokes\w+|lawyer|attorney|professor|analyst|strategist|manager|adviser|advisor|aide|expert|reporter|journalist|columnist|host|anchor|moderator|pollster|economist|correspondent|editor|historian|judge|justice|officer|detective|chief|director|researcher)$/i;
const SOMEBODY_ELSE =
  /^(next|other|same|second|third|fourth|another|only|last|latter|late|future|new|eventual)$/;

/**
 * "Ada Berg lost. The Norland senator said": a person just named is called by another word. Taken for the one whom the
 * sentence before is about, when the phrase too is what its sentence is about and nobody else who may be meant is named
 * since.
 */
export function linkEpithet(page: Page, phrase: Phrase, persons: CastMember[]): CastMember | undefined {
  if (!isEpithet(page, phrase)) return undefined;
  const member = findLead(page, phrase, persons);
  if (!member) return undefined;
  member.gender ??= phrase.gender;
  member.mentions.push(mentionAt(page, phrase, phrase.head, "nominal", "epithet", 0.75));
  return member;
}

/** The one whom the sentence before is about. */
function findLead(page: Page, phrase: Phrase, persons: CastMember[]): CastMember | undefined {
  const { head, from, role } = phrase;
  const { sentence } = page.tokens[head]!;
  const named = persons
    .filter((person) => mayBe(person, phrase))
    .map((person) => ({ person, mentions: person.mentions }));
  if (toldIn(page, named, sentence).some((told) => told.head < head)) return undefined;
  const before = toldBefore(page, sentence, WINDOW).find((at) => toldIn(page, named, at).length > 0);
  if (before === undefined) return undefined;
  const leads = new Set(leadsOf(page, toldIn(page, named, before)).map(({ who }) => who.person));
  const [lead] = leads;
  if (!lead || leads.size > 1 || lead.roles.some(({ title }) => AT_WORK.test(title))) return undefined;
  const rivals = named.filter(({ person, mentions }) =>
    mentions.some((mention) => person !== lead && sentenceOf(page, mention) >= before && mention.from < from),
  );
  const holds = ({ roles }: CastMember) =>
    role !== undefined && roles.some(({ title }) => mayBeCalled(title, role.title));
  const alone = rivals.length === 0 || (holds(lead) && !rivals.some(({ person }) => holds(person)));
  return alone ? lead : undefined;
}

function isEpithet(page: Page, { kind, head, from, to, noun, role }: Phrase): boolean {
  if (kind !== "person" || page.words[from] !== "the" || page.quoted[head]) return false;
  if (!EPITHET.test(noun) && !(HIGH.test(noun) && role?.former)) return false;
  if (page.words.slice(from, head).some((word) => SOMEBODY_ELSE.test(word))) return false;
  const set = page.tree.children[head]!.some((child) => /^(appos|flat)/.test(page.tokens[child]!.deprel));
  if (set || page.words[to] === "," || page.tokens[head]!.deprel === "conj") return false;
  return isLead(page, topOf(page, head));
}

function mayBe({ gender, roles }: CastMember, phrase: Phrase): boolean {
  if (phrase.gender && gender && phrase.gender !== gender) return false;
  const { role } = phrase;
  // "The former minister" is no minister of today, "the Ohio senator" no senator of another state.
  return !roles.some(
    ({ title, former, of }) =>
      role &&
      mayBeCalled(title, role.title) &&
      (Boolean(former) !== role.former || (of && role.of && of !== role.of)),
  );
}
