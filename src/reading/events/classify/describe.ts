import type { Tree } from "../../syntax/tree.js";
import { describeHits } from "./hits.js";
import { describePredicates } from "./predicates.js";
import { openSetting, type Question, type Setting } from "./question.js";
import { describeWords } from "./words.js";

/** A feature's name with its worth beside the others of the row. */
export interface Feature {
  name: string;
  value: number;
}

/** How much a phrase of the lexicon and a word in its place in the tree weigh against a word that merely occurs. */
const HIT = 2.5;
const PREDICATE = 1.2;

/** All that the classifier looks at; every feature once. */
export function describe(tree: Tree, question: Question): Feature[] {
  return describeSetting(openSetting(tree, question));
}

export function describeSetting(setting: Setting): Feature[] {
  const features = new Map<string, number>([["bias", 1]]);
  for (const name of describeWords(setting)) features.set(name, 1);
  for (const name of describePredicates(setting)) features.set(name, PREDICATE);
  for (const name of describeHits(setting)) features.set(name, HIT);
  return [...features].map(([name, value]) => ({ name, value }));
}
