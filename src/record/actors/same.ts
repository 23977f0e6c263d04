import type { Actor } from "../../contracts/index.js";
import { fold } from "../words.js";

/**
 * Whether two reports' actors are one. `all…` are the actors of each report: a bare surname stands for somebody only
 * when the other report has one bearer of it.
 */
export function sameActor(a: Actor, b: Actor, allA: Actor[], allB: Actor[]): boolean {
  if (a.kind === "person" || b.kind === "person") {
    return a.kind === b.kind && samePerson(a, b, allA, allB);
  }
  if (a.kind === "country" && b.kind === "country") {
    return a.country !== undefined && b.country !== undefined
      ? a.country === b.country
      : sameName(a.name, b.name);
  }
  // A people or a capital is not its government: "place" and "country" stay apart although the code is the same.
  return a.kind === b.kind && sameName(a.name, b.name);
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string) =>
    fold(name)
      .replace(/^the /, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return plain(a) === plain(b);
}

function samePerson(a: Actor, b: Actor, allA: Actor[], allB: Actor[]): boolean {
  const [nameA, nameB] = [nameParts(a.name), nameParts(b.name)];
  if (!nameA || !nameB) return sameName(a.name, b.name);
  if (!alikeSpelling(nameA.family, nameB.family)) return false;
  if (nameA.given && nameB.given) return alikeGiven(nameA.given, nameB.given);
  return bearers(nameA.family, allB) === 1 && bearers(nameB.family, allA) === 1;
}

function bearers(family: string, actors: Actor[]): number {
  return actors.filter((actor) => {
    const name = actor.kind === "person" ? nameParts(actor.name) : undefined;
    return name !== undefined && alikeSpelling(name.family, family);
  }).length;
}

function nameParts(name: string): { given?: string; family: string } | undefined {
  const words = fold(name)
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  const family = words.at(-1);
  return family === undefined ? undefined : { given: words.length > 1 ? words[0] : undefined, family };
}

function alikeGiven(a: string, b: string): boolean {
  const initial = (name: string) => /^\p{L}\.?$/u.test(name);
  if (initial(a) || initial(b)) return a[0] === b[0];
  return alikeSpelling(a, b);
}

/** Transliterations of one name: "zelensky", "zelenskyy", "zelenskiy"; "oleksandr" and "aleksandr" are not decided here. */
export function alikeSpelling(a: string, b: string): boolean {
  const plain = (name: string) =>
    name
      .replace(/[^\p{L}]/gu, "")
      .replace(/(yy|iy|ij|yi|ii|ii|y)$/u, "i")
      .replace(/(.)\1/gu, "$1")
      .replace(/kh/gu, "h");
  const [one, other] = [plain(a), plain(b)];
  return (
    one === other ||
    (Math.min(one.length, other.length) >= 7 && one[0] === other[0] && editDistance(one, other) <= 1)
  );
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
