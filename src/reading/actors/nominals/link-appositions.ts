import { type CastMember, mentionAt } from "../cast.js";
import type { NameFound } from "../names/name.js";
import type { Page } from "../page.js";
import type { Phrase } from "./phrase.js";

/**
 * A phrase set beside a name between commas is that person: "another critic, Ada Berg, …", "Ada Berg, a historian who …".
 * In a list ("Ada Berg, a historian and a priest") it is somebody else.
 */
export function linkApposition(
  page: Page,
  names: NameFound[],
  phrase: Phrase,
  persons: CastMember[],
): CastMember | undefined {
  if (phrase.kind !== "person") return undefined;
  const name = nameAfter(page, names, phrase) ?? nameBefore(page, names, phrase);
  const member = name && persons.find(({ mentions }) => mentions.some(({ from }) => from === name.from));
  if (!member || (phrase.gender && member.gender && phrase.gender !== member.gender)) return undefined;
  member.gender ??= phrase.gender;
  member.mentions.push(mentionAt(page, phrase, phrase.head, "nominal", "apposition", 0.85));
  return member;
}

function nameAfter(page: Page, names: NameFound[], phrase: Phrase): NameFound | undefined {
  const next = names.find((other) => other.kind === "PER" && other.from === phrase.to);
  if (next) return isJoined(page, phrase.head, next) ? next : undefined;
  if (page.words[phrase.to] !== ",") return undefined;
  const name = names.find(
    (other) => other.kind === "PER" && other.from > phrase.to && other.from <= phrase.to + 2,
  );
  return name && closes(page, name.to) && !isListed(page, phrase.head) ? name : undefined;
}

function nameBefore(page: Page, names: NameFound[], phrase: Phrase): NameFound | undefined {
  if (page.words[phrase.from - 1] !== ",") return undefined;
  const name = names.find((other) => other.kind === "PER" && other.to === phrase.from - 1);
  const next = page.words[phrase.to] ?? ".";
  if (!name || !(closes(page, phrase.to) || /^(to|on|with|at|in|for|of|from)$/.test(next))) return undefined;
  return isListed(page, phrase.head) || isListed(page, name.from) ? undefined : name;
}

/** "his wife Ada Berg": the parse hangs one on the other. */
function isJoined(page: Page, head: number, { from, to }: NameFound): boolean {
  const above = page.tokens[head]!.head;
  const below = page.tree.children[head]!.some((child) => child >= from && child < to);
  return below || (above >= from && above < to);
}

function closes(page: Page, at: number): boolean {
  const next = page.words[at] ?? ".";
  if (/^(who|whose|whom)$/.test(next)) return true;
  return /^[,.;:)—–]$/.test(next) && !/^(and|or|&)$/.test(page.words[at + 1] ?? "");
}

/** Joined to others by "and" in the parse. */
function isListed(page: Page, head: number): boolean {
  if (page.tokens[head]!.deprel === "conj") return true;
  return page.tree.children[head]!.some((child) => page.tokens[child]!.deprel === "conj");
}
