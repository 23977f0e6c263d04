import type { Name } from "../../../contracts/index.js";
import { bodyNouns, genderOfFigure, isFirstName, isHonorific, officeNouns } from "../lexicon.js";
import type { Page } from "../page.js";
import { parseRoleAfter } from "../roles/after-name.js";
import { type NameFound, nameText } from "./name.js";

export type KindVote = [kind: Name["kind"], weight: number];

/** Last words of names of bodies, and what they are not called after: "Hollin Bank", "Tarn Line", "Sarn Observatory". */
const BODY_HEAD =
  /^(line|lines|railway|railways|airways|airlines|shipping|motors|industries|group|holdings|partners|trust|fund|observatory|academy|society|front|congress|ministry|standard|times|herald|tribune|courier|gazette|chronicle|telegraph|wire|press|news|media|television|radio)$/;
const NEAR = /^(in|at|near|off|around|outside|inside|across|toward|towards)$/;
const ROUTE = /^(from|to)$/;
const MOTION =
  /^(arrive|come|go|travel|fly|drive|sail|return|move|head|walk|flee|march|ship|send|bring|take|carry|reply|retreat|withdraw|evacuate|ferry|report)$/;

/** What the words around a name say of its kind; heavier than the tagger where the tagger saw only the name. */
export function hearContext(page: Page, name: NameFound): KindVote[] {
  if (page.titleCase[name.from]) return [];
  const { words, tokens } = page;
  const last = words[name.to - 1]!;
  const several = name.to - name.from > 1;
  if (several && !isFirstName(tokens[name.from]!.form) && (BODY_HEAD.test(last) || bodyNouns.has(last))) {
    return [["ORG", 20]];
  }
  const votes: KindVote[] = [];
  if (!several && standsAsPlace(page, name)) votes.push(["LOC", 2]);
  if (words[name.from - 1] === "the" && !several && !followsOn(page, name)) votes.push(["ORG", 2]);
  return votes;
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

/** "in X", "near X", "left for X", never "in X's view". */
function standsAsPlace(page: Page, { from, to }: NameFound): boolean {
  if (/^['’]s?$/.test(page.words[to] ?? "")) return false;
  const before = page.words[from - 1] ?? "";
  if (page.tokens[from - 1]?.sentence !== page.tokens[from]!.sentence) return false;
  if (NEAR.test(before)) return true;
  const governor = page.tokens[page.tokens[from]!.head];
  return ROUTE.test(before) && MOTION.test(governor?.lemma ?? "");
}

/** "the Varda border", "the Rohl government": the article belongs to the noun that follows. */
function followsOn(page: Page, { from, to }: NameFound): boolean {
  const { head, deprel } = page.tokens[from]!;
  return head >= to && /^(compound|amod|nmod)/.test(deprel) && !/^['’]s?$/.test(page.words[to] ?? "");
}
