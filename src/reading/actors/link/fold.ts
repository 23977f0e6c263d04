import { SHORT_NAMES, SPELLINGS } from "../data/aliases.js";

const spelling = families(SPELLINGS);
const short = families(SHORT_NAMES);
/** Names are compared each with each, so what they fold to is remembered. */
const known = new Map<string, string>();
const REMEMBERED = 10_000;

/** The names of a line share its number; a name may belong to several lines. */
function families(table: string): Map<string, Set<number>> {
  const lines = new Map<string, Set<number>>();
  table
    .trim()
    .split("\n")
    .forEach((line, n) => {
      for (const name of line.split(" ")) lines.set(name, (lines.get(name) ?? new Set()).add(n));
    });
  return lines;
}

/**
 * A spelling that the usual transliterations of one name share: no marks, no doubled letters, "y" for "iy", "yy", "ij",
 * "h" for "kh", "v" for "w", "u" for "ou". Made for comparing names within one story, never shown.
 */
export function fold(name: string): string {
  let folded = known.get(name);
  if (folded === undefined) {
    folded = respell(name);
    if (known.size === REMEMBERED) known.clear();
    known.set(name, folded);
  }
  return folded;
}

function respell(name: string): string {
  const letters = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`.]/g, "")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("ı", "i");
  return letters
    .replace(/(?<=\p{L})(iy|yy|ij|yi|iyy|ii|i|j)(?=\s|-|$)/gu, "y")
    .replaceAll("kh", "h")
    .replaceAll("ou", "u")
    .replaceAll("ph", "f")
    .replaceAll("w", "v")
    .replaceAll("ks", "x")
    .replace(/(\p{L})\1/gu, "$1");
}

/** Two words of names that one person may bear: equal after folding or listed as spellings of one name. */
export function sameWord(a: string, b: string): boolean {
  return fold(a) === fold(b) || shares(spelling, a, b);
}

/** Two given names one person may bear: the same, one the initial or the short form of the other. */
export function sameGivenName(a: string, b: string): boolean {
  if (sameWord(a, b) || shares(short, a, b)) return true;
  const [x, y] = [fold(a), fold(b)];
  // An initial, its stop folded away.
  return (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
}

function shares(lines: Map<string, Set<number>>, a: string, b: string): boolean {
  const own = lines.get(a.toLowerCase());
  const other = own && lines.get(b.toLowerCase());
  return other !== undefined && [...own!].some((n) => other.has(n));
}
