import type { Stretch } from "./stretch.js";

const OPENING_POSITION = /[\s([{—–/“"„«:-]/;
const ELISION =
  /^['‘’](?:\d0s?\b|\d\d\b|em\b|tis\b|twas\b|til\b|till\b|cause\b|bout\b|round\b|n['’]?\b|cos\b|s\b|ere\b|nother\b)/i;
const CLOSE_CANDIDATE = /[’'](?![\p{L}\p{N}])/gu;

/**
 * Stretches between single marks used as quotation marks, in one paragraph. An apostrophe opens nothing: the mark must
 * stand at the start of a word, and a mark that can close must follow, before the end of the double quotation around it.
 */
export function pairSingleMarks(text: string, from: number, to: number, doubles: Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  let at = from;
  while (at < to) {
    const opens = findOpening(text, at, from, to);
    if (opens < 0) break;
    const wall = doubles.find((double) => double.start <= opens && opens < double.end)?.end ?? to;
    const end = findClosing(text, opens + 1, wall);
    if (end > opens + 1) {
      const marked = { start: opens, end: end + 1 };
      found.push({ start: opens + 1, end, marked, depth: 0, closed: true, continues: false });
      at = end + 1;
    } else at = opens + 1;
  }
  return found;
}

function findOpening(text: string, at: number, from: number, to: number): number {
  for (let i = at; i < to - 1; i++) {
    if (text[i] !== "'" && text[i] !== "‘") continue;
    if (text[i] === "'" && (text[i - 1] === "'" || text[i + 1] === "'")) continue;
    const before = i > from ? text[i - 1]! : " ";
    if (
      OPENING_POSITION.test(before) &&
      /[\p{L}\p{N}$£€“"…[(]/u.test(text[i + 1]!) &&
      !ELISION.test(text.slice(i, i + 9))
    )
      return i;
  }
  return -1;
}

/** The closing mark; a possessive plural ("the workers' demands") closes nothing when a better mark follows. */
function findClosing(text: string, from: number, wall: number): number {
  const candidates = [...text.slice(from, wall).matchAll(CLOSE_CANDIDATE)]
    .map((match) => from + match.index)
    .filter((at) => !/\s/.test(text[at - 1]!));
  const sure = candidates.find((at) => !looksPossessive(text, at));
  return sure ?? candidates[0] ?? -1;
}

const looksPossessive = (text: string, at: number) =>
  /s/i.test(text[at - 1]!) && /^['’]\s+[\p{Ll}\p{N}]/u.test(text.slice(at, at + 4));
