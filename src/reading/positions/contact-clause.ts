import { relation, type Tree } from "../syntax/tree.js";

/** A relative clause without a relative word, as a parse may misread it: "a plan | only Peru has backed". */
export interface ContactClause {
  /** Head of what the clause is about, its object. */
  object: number;
  subject: number;
}

/** Read off the order of words: a noun, then right behind it the one who acts, then the verb; no mark between them. */
export function findContactClause(tree: Tree, at: number): ContactClause | undefined {
  const [object, second] = tree.children[at]!.filter((i) => relation(tree.tokens[i]!) === "nsubj" && i < at);
  if (object === undefined || tree.tokens[object]!.upos !== "NOUN") return undefined;
  const beside = tree.children[object]!.find((i) => i > object && tree.tokens[i]!.deprel === "appos");
  const subject = second ?? beside;
  if (subject === undefined || subject > at) return undefined;
  for (let i = object + 1; i < subject; i++) {
    if (!/^(?:DET|ADJ|ADV|NOUN)$/.test(tree.tokens[i]!.upos)) return undefined;
  }
  return { object, subject };
}
