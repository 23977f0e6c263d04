import { relation, type Tree } from "../../syntax/tree.js";
import { findAgent, findSubject, hasCase, isPassive } from "../participants/subject.js";
import { readWords } from "../word-lists.js";

const causes = readWords("natural-causes.txt");

const FROM = /^(?:in|from|by|of)$/;

/** "The flood killed six", "the bridge collapsed, killing six": nobody's doing. */
export function hasNaturalCause(tree: Tree, at: number): boolean {
  const doer = isPassive(tree, at) ? findAgent(tree, at) : findSubject(tree, at);
  const { head } = tree.tokens[at]!;
  const main = relation(tree.tokens[at]!) === "advcl" ? head : -1;
  const objects = tree.children[at]!.filter(
    (i) => relation(tree.tokens[i]!) === "obl" && hasCase(tree, i, FROM),
  );
  return [doer, main, ...objects].some(
    (i) => i !== undefined && i >= 0 && causes.has(tree.tokens[i]!.lemma.toLowerCase()),
  );
}
