import type { Name } from "../../../contracts/index.js";
import { bodyNouns, genderOfFigure, isFirstName, isHonorific, officeNouns } from "../lexicon.js";
import { isCapitalised, type Page } from "../page.js";
import { parseRoleAfter } from "../roles/after-name.js";
import { type NameFound, nameText } from "./name.js";

export type KindVote = [kind: Name["kind"], weight: number];

/** Last words of names of bodies, and what they are not called after: "Harbour Bank", "North Line", "Royal Observatory". */
const BODY_HEAD =
  /^(line|lines|railway|railways|airways|airlines|shipping|motors|industries|group|holdings|partners|trust|fund|observatory|academy|society|front|congress|ministry|standard|times|herald|tribune|courier|gazette|chronicle|telegraph|wire|press|news|media|television|radio)$/;
const NEAR = /^(in|at|near|off|around|outside|inside|across|toward|towards)$/;
const COMPASS = /^(north|south|east|west)$/;
const MOTION =
  /^(arrive|come|go|travel|fly|drive|sail|return|move|head|walk|flee|march|ship|send|bring|take|carry|reply|retreat|withdraw|evacuate|ferry|report)$/;

/** What the words around a name say of its kind, wherever the page writes it; heavier than the tagger's word. */
export function hearContext(page: Page, name: NameFound): KindVote[] {
  const { words, tokens } = page;
  const last = words[name.to - 1]!;
  if (name.to - name.from > 1) {
    const body = BODY_HEAD.test(last) || bodyNouns.has(last);
    return body && !isFirstName(tokens[name.from]!.form) ? [["ORG", 20]] : [];
  }
  if (name.kind !== "PER" && name.kind !== "ORG") return [];
  const { form } = tokens[name.from]!;
  return (page.byForm.get(form) ?? []).flatMap((i): KindVote[] => {
    if (page.titleCase[i] || isPartOfRun(page, i)) return [];
    if (/\p{Ll}/u.test(form) && !bodyNouns.has(last)) {
      if (isAt(page, i, name.kind)) return [["LOC", 2]];
      if (name.kind === "PER" && isGoal(page, i)) return [["LOC", 1]];
    }
    return !COMPASS.test(last) && name.kind === "PER" && words[i - 1] === "the" && !followsOn(page, i)
      ? [["ORG", 2]]
      : [];
  });
}

/** "North X" and "X Street" tell nothing of X. */
function isPartOfRun(page: Page, i: number): boolean {
  const { sentence } = page.tokens[i]!;
  return [page.tokens[i - 1], page.tokens[i + 1]].some(
    (token) => token?.sentence === sentence && isCapitalised(token) && token.upos === "PROPN",
  );
}

/**
 * The single words that something on the page shows to be persons: the surname of a full name, a title or form of
 * address before them, an office or "who" after them, a given name, a public figure. Others the tagger takes for
 * persons on their looks alone.
 */
export function findProvenPersons(page: Page, names: NameFound[]): Set<string> {
  const proven = new Set<string>();
  for (const name of names) {
    if (name.kind !== "PER" || page.titleCase[name.from]) continue;
    const words = nameText(page, name).split(" ");
    if (words.length > 1 || isProven(page, names, name)) proven.add(words.at(-1)!);
  }
  return proven;
}

function isProven(page: Page, names: NameFound[], name: NameFound): boolean {
  const { form } = page.tokens[name.from]!;
  const before = page.words[name.from - 1] ?? "";
  if (isFirstName(form) || genderOfFigure(form)) return true;
  if (isHonorific(before) || officeNouns.has(before)) return true;
  if (page.words[name.to] === "," && /^(who|whose|whom|\d\d)$/.test(page.words[name.to + 1] ?? ""))
    return true;
  return parseRoleAfter(page, names, name) !== undefined;
}

/** "in X", "near X", never "in X's view"; of a body only "in" tells, as one works "at" it. */
function isAt(page: Page, i: number, kind: Name["kind"]): boolean {
  const before = page.words[i - 1] ?? "";
  if (page.tokens[i - 1]?.sentence !== page.tokens[i]!.sentence || isOwner(page, i)) return false;
  return kind === "ORG" ? before === "in" : NEAR.test(before);
}

/** "flew to X", "the reply from X". */
function isGoal(page: Page, i: number): boolean {
  const governor = page.tokens[page.tokens[i]!.head];
  return (
    /^(from|to)$/.test(page.words[i - 1] ?? "") && !isOwner(page, i) && MOTION.test(governor?.lemma ?? "")
  );
}

function isOwner(page: Page, i: number): boolean {
  return /^['’]s?$/.test(page.words[i + 1] ?? "");
}

/** "the Norland border", "the Okafor government": the article belongs to the noun that follows. */
function followsOn(page: Page, i: number): boolean {
  const { head, deprel } = page.tokens[i]!;
  const next = page.tokens[i + 1];
  return (
    (head > i && /^(compound|amod|nmod:desc)/.test(deprel)) || /^(NOUN|PROPN|ADJ)$/.test(next?.upos ?? "")
  );
}
