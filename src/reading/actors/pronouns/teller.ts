import type { Page } from "../page.js";
import { agrees } from "./candidates.js";
import { type Pronoun, pronounAt } from "./form.js";
import { isLead, leadsOf, type Told, toldBefore, toldIn, topOf } from "./lead.js";
import type { Referent } from "./referents.js";
import { isSpeaker, isSpokenOf } from "./speaker.js";

/** Sentences in the paper's own words that are looked back over; those quoted throughout do not count. */
const WINDOW = 3;

/**
 * "…," he said: whoever has been speaking goes on. Walks back over what the paper tells in its own words to the nearest
 * sentence with somebody the pronoun may stand for, and takes the one it is about. Undefined where two may be meant, or
 * where somebody speaks whom we do not know; "open" where a question was put, which no preference can decide.
 */
export function findTeller(
  page: Page,
  pronoun: Pronoun,
  referents: Referent[],
): Referent | "open" | undefined {
  const { at, class: kind } = pronoun;
  if (kind !== "person" || page.quoted[at] || !isSpeaker(page, at) || isSubordinate(page, at))
    return undefined;
  const fit = referents.filter(
    (referent) => agrees(pronoun, referent) && !isSpokenOf(page, at, referent.mentions),
  );
  const { sentence } = page.tokens[at]!;
  const here = toldIn(page, fit, sentence).filter(({ head }) => head < at);
  if (here.length > 0) return followsQuotation(page, at) ? leadAmong(page, here) : undefined;
  for (const before of toldBefore(page, sentence, WINDOW)) {
    if (hasStranger(page, before, pronoun, referents)) return undefined;
    const told = toldIn(page, fit, before);
    if (told.length > 0) return leadAmong(page, told);
  }
  return undefined;
}

/** "Asked if he thought …": such a clause is about the subject still to come. */
function isSubordinate(page: Page, at: number): boolean {
  for (let i = at; i >= 0; i = page.tokens[i]!.head) {
    if (/^(advcl|acl)/.test(page.tokens[i]!.deprel)) return true;
  }
  return false;
}

function followsQuotation(page: Page, at: number): boolean {
  return page.tokens[at - 1]?.upos === "PUNCT" && page.quoted[at - 2] === true;
}

/** The one the sentence is about; undefined when these are two, or none. A name goes before the office beside it. */
function leadAmong(page: Page, told: Told<Referent>[]): Referent | "open" | undefined {
  const leads = leadsOf(page, told);
  if (leads.some(({ head, who }) => head !== leads[0]!.head && who !== leads[0]!.who)) return undefined;
  if (leads.some(({ head }) => isQuestion(page, head))) return "open";
  const known = leads.filter(({ who }) => who.member);
  const own = known.filter(({ who, head }) => who.mentions.some((mention) => mention.head === head));
  const found = new Set((own.length > 0 ? own : known).map(({ who }) => who));
  return found.size > 1 ? undefined : ([...found][0] ?? leads[0]?.who);
}

/** The sentence is about somebody in no list of ours: a name the tagger missed, another "he" left open. */
function hasStranger(page: Page, sentence: number, pronoun: Pronoun, referents: Referent[]): boolean {
  const { from, to } = page.analysis.sentences[sentence]!;
  for (let i = from; i < to; i++) {
    if (page.quoted[i] || !isLead(page, i)) continue;
    const known = referents.find(({ mentions }) => mentions.some(({ head }) => topOf(page, head) === i));
    if (!known && pronounAt(page, i)?.gender === pronoun.gender) return true;
    if (page.tokens[i]!.upos === "PROPN" && (!known || known.kind === "thing")) return true;
  }
  return false;
}

/** "Berg asked Costa": the next "he said" is as likely the answer. */
function isQuestion(page: Page, speaker: number): boolean {
  return page.tokens[page.tokens[speaker]!.head]?.lemma === "ask";
}
