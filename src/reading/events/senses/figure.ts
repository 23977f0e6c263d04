import { relation, type Tree } from "../../syntax/tree.js";
import { lemmaOf } from "../lexicon/match.js";
import { findSubject, isPassive } from "../participants/subject.js";
import { readWordLists, readWords } from "../word-lists.js";

const idioms = new Map([...readWordLists("idioms.txt")].map(([verb, words]) => [verb, new Set(words)]));
const abstract = readWords("abstract-things.txt");

/** "Hit back", "slam the door", "broke the record": the words are used for something else. */
export function isIdiom(tree: Tree, at: number): boolean {
  const words = idioms.get(lemmaOf(tree.tokens[at]!));
  if (!words) return false;
  return tree.children[at]!.some(
    (i) =>
      /^(?:obj|compound|advmod|xcomp|nsubj)$/.test(relation(tree.tokens[i]!)) &&
      (relation(tree.tokens[i]!) !== "nsubj" || isPassive(tree, at)) &&
      words.has(lemmaOf(tree.tokens[i]!)),
  );
}

/** "Killed the bill", "attacked the idea", "the report was released": done to what nobody can touch. */
export function isDoneToAbstract(tree: Tree, at: number): boolean {
  const patients = tree.tokens[at]!.upos === "VERB" ? patientsOf(tree, at) : nounPatients(tree, at);
  return patients.some((i) => abstract.has(lemmaOf(tree.tokens[i]!)));
}

function patientsOf(tree: Tree, at: number): number[] {
  const subject = isPassive(tree, at) ? findSubject(tree, at) : undefined;
  if (subject !== undefined) return [subject];
  return tree.children[at]!.filter((i) => /^(?:obj|dobj)$/.test(relation(tree.tokens[i]!)));
}

const nounPatients = (tree: Tree, at: number): number[] =>
  tree.children[at]!.filter(
    (i) => relation(tree.tokens[i]!) === "nmod" && tree.tokens[i]!.deprel !== "nmod:poss",
  );
