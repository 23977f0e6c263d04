import type { PlacedMention } from "../cast.js";
import type { Page } from "../page.js";
import { clauseOf, functionOf } from "../syntax/clause.js";
import { isSpeaker } from "./speaker.js";

/** Somebody with the places that mention them. */
interface Mentioned {
  mentions: PlacedMention[];
}

/** A mention outside quotation marks, and the word through which it hangs in its sentence. */
export interface Told<Who extends Mentioned> {
  who: Who;
  head: number;
}

export function toldIn<Who extends Mentioned>(page: Page, all: Who[], sentence: number): Told<Who>[] {
  return all.flatMap((who) =>
    who.mentions
      .filter(({ head }) => page.tokens[head]!.sentence === sentence && !page.quoted[head])
      .map(({ head }) => ({ who, head: topOf(page, head) })),
  );
}

/** The nearest sentences before that are not quoted throughout, the nearest first, down to a heading. */
export function toldBefore(page: Page, sentence: number, most: number): number[] {
  const found: number[] = [];
  for (let at = sentence - 1; at >= 0 && found.length < most; at--) {
    if (/^(headline|heading|byline)$/.test(page.blockOf[at] ?? "")) break;
    if (page.told[at]) found.push(at);
  }
  return found;
}

/** Those whom a sentence is about: who speaks in it, and its main subjects. */
export function leadsOf<Who extends Mentioned>(page: Page, told: Told<Who>[]): Told<Who>[] {
  return told.filter(({ head }) => isLead(page, head));
}

export function isLead(page: Page, head: number): boolean {
  return isSpeaker(page, head) || isMainSubject(page, head);
}

/** "Aide" of "Berg's aide, Ada Costa, said": the word through which a name hangs in the sentence. */
export function topOf(page: Page, head: number): number {
  let at = head;
  while (/^(appos|flat|nmod:desc)/.test(page.tokens[at]!.deprel) && page.tokens[at]!.head >= 0) {
    at = page.tokens[at]!.head;
  }
  return at;
}

/** The subject of the verb on which all else hangs, or of one joined to it. */
function isMainSubject(page: Page, head: number): boolean {
  if (functionOf(page.tree, head) !== "nsubj") return false;
  const clause = page.tokens[clauseOf(page.tree, head)]!;
  return clause.head < 0 || /^(conj|parataxis)/.test(clause.deprel);
}
