import { findAgent, findSubject, isPassive } from "../../reading/events/participants/subject.js";
import { relation, type Tree } from "../../reading/syntax/tree.js";
import { fold, isFunctionWord } from "../words.js";
import type { Page } from "./page.js";

/** Words for those who take part in an event, by role. */
export interface Arguments {
  doers: string[];
  patients: string[];
  others: string[];
}

/** Parts of a name or of a compound that tell one thing from another: "mayor Ada Bell", "gas deal". */
const PART_OF = /^(?:flat|compound|appos|nummod|amod)$/;

/** Who does it, to whom or what, and the rest, as far as the parse hangs them on the word that names the event. */
export function findArguments(page: Page, at: number): Arguments {
  const { tree } = page;
  const found: Arguments = { doers: [], patients: [], others: [] };
  const subject = isNominal(tree, at) ? undefined : findSubject(tree, at);
  const agent = findAgent(tree, at);
  if (subject !== undefined)
    found[isPassive(tree, at) ? "patients" : "doers"].push(...wordsOf(page, subject));
  if (agent !== undefined) found.doers.push(...wordsOf(page, agent));
  for (const child of tree.children[at]!) {
    if (child === subject || child === agent) continue;
    const kind = relation(tree.tokens[child]!);
    if (kind === "obj") found.patients.push(...wordsOf(page, child));
    else if (/^(?:iobj|obl|nmod|compound|amod|nummod|appos|xcomp|nsubj)$/.test(kind))
      found.others.push(...wordsOf(page, child));
  }
  const { head, deprel } = tree.tokens[at]!;
  // What a noun is the object of, or a verb the description of, belongs to it as well: "carried out the raid".
  if (head >= 0 && /^(?:obj|compound|acl|nmod|amod)/.test(deprel)) found.others.push(...wordsOf(page, head));
  return found;
}

const isNominal = (tree: Tree, at: number): boolean => /^(?:NOUN|PROPN)$/.test(tree.tokens[at]!.upos);

/** The words of a phrase's head, its close parts and the name of whom it means. */
function wordsOf(page: Page, head: number): string[] {
  const { tree } = page;
  const parts = tree.children[head]!.filter((i) => PART_OF.test(relation(tree.tokens[i]!)));
  const words = [head, ...parts].map((i) => fold(tree.tokens[i]!.lemma));
  return [...new Set([...words, ...(page.nameAt(head) ?? [])])].filter((word) => !isFunctionWord(word));
}
