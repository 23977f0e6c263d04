import { type CastMember, mentionOfName, newMember, takeFullerName } from "../cast.js";
import { bodyNouns } from "../lexicon.js";
import { type NameFound, nameText } from "../names/name.js";
import type { Page } from "../page.js";
import { fold } from "./fold.js";

const SUFFIX =
  /,? (Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|PLC|plc|AG|SA|SE|NV|GmbH|Group|Holdings)\.?$/;

/** What a body is called for short, once named in full. */
const SHORTENED =
  /^(League|Union|Bank|Alliance|Agency|Party|Group|Federation|Association|Coalition|Consortium|Foundation|Institute|Society|Lines?|Fund|Trust|Movement|Front|Authority|Commission|Committee|Organi[sz]ation|Standard|Observatory|University|Hospital|Company|Corporation)$/;

/** Organisations and places by name: the same words, an acronym and what it stands for, a company with and without its suffix. */
export function linkBodies(page: Page, names: NameFound[]): CastMember[] {
  const cast: CastMember[] = [];
  const bodies = names.filter((name) => !name.country && (name.kind === "ORG" || name.kind === "LOC"));
  // Longest first, so that a short form finds the long one wherever that stands.
  for (const name of [...bodies].sort((a, b) => b.end - b.start - (a.end - a.start) || a.from - b.from)) {
    const kind = name.kind === "ORG" ? "organisation" : "place";
    const text = nameText(page, name);
    const fits = cast.filter(
      (member) => member.kind === kind && isSameBody(member.name, text, kind === "place"),
    );
    const member = fits.length === 1 ? fits[0]! : newMember(text, kind);
    if (fits.length !== 1) cast.push(member);
    takeFullerName(page, member, name);
    const exact = fold(member.name) === fold(text);
    member.mentions.push(mentionOfName(page, name, exact ? "body-name" : "short-form", exact ? 0.95 : 0.8));
  }
  return cast;
}

function isSameBody(long: string, short: string, place: boolean): boolean {
  const [a, b] = [core(long), core(short)];
  if (fold(a) === fold(b)) return true;
  if (place) return false;
  if (/^(\p{Lu}\.?){2,7}$/u.test(short)) return initials(long) === short.replaceAll(".", "");
  if (isHeadOf(b, a)) return true;
  if (b.includes(" ") || bodyNouns.has(b.toLowerCase())) return sameContent(a, b);
  return a.split(" ")[0] === b && a.split(" ").length <= 3;
}

function core(name: string): string {
  return name.replace(/^the /i, "").replace(SUFFIX, "");
}

/** "The League" for the Ardenne League; "Congress" is a body of its own, whatever else meets as one. */
function isHeadOf(short: string, long: string): boolean {
  const words = long.split(" ");
  if (words.length < 2 || words.length > 4 || words.at(-1) !== short) return false;
  return SHORTENED.test(short);
}

/** "Department of Justice" and "Justice Department". */
function sameContent(a: string, b: string): boolean {
  const words = (name: string) =>
    fold(name)
      .split(" ")
      .filter((word) => !/^(of|the|for|and)$/.test(word))
      .sort()
      .join(" ");
  return words(a) === words(b);
}

/** Initials of the capitalised words; "AP" of "Associated Press". */
function initials(name: string): string {
  return core(name)
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
}
