import { isBelow, relation, type Tree } from "../../syntax/tree.js";

const CLAUSE = /^(root|ccomp|xcomp|advcl|acl|csubj|parataxis)$/;

/** The predicate of the smallest clause that `i` belongs to; a noun phrase never is its own clause. */
export function clauseOf(tree: Tree, i: number): number {
  let at = i;
  for (let steps = 0; steps < 100; steps++) {
    const { head, upos } = tree.tokens[at]!;
    if (head < 0) return at;
    const own = relation(tree.tokens[at]!);
    const predicate = at !== i || /^(VERB|AUX|ADJ)$/.test(upos);
    if (predicate && (CLAUSE.test(own) || (own === "conj" && /^(VERB|AUX)$/.test(upos)))) return at;
    at = head;
  }
  return at;
}

/** The subject of a predicate: its own, or that of the verb it is joined to or controlled by. */
export function subjectOf(tree: Tree, predicate: number): number | undefined {
  let at = predicate;
  for (let steps = 0; steps < 6; steps++) {
    const subject = tree.children[at]!.find((child) => relation(tree.tokens[child]!) === "nsubj");
    if (subject !== undefined) return subject;
    const { head } = tree.tokens[at]!;
    if (head < 0 || !/^(conj|xcomp|advcl)$/.test(relation(tree.tokens[at]!))) return undefined;
    at = head;
  }
  return undefined;
}

/** The object that does what an infinitive tells: "urged Olsen to meet him" is about Olsen's meeting. */
export function controllerOf(tree: Tree, predicate: number): number | undefined {
  const { head, deprel } = tree.tokens[predicate]!;
  if (head < 0 || deprel !== "xcomp") return undefined;
  return tree.children[head]!.find((child) => /^(obj|iobj)$/.test(tree.tokens[child]!.deprel));
}

/** What a noun phrase is to its verb: that of the first of the list when it stands in a list. */
export function functionOf(tree: Tree, head: number): string {
  let at = head;
  while (tree.tokens[at]!.deprel === "conj" && tree.tokens[at]!.head >= 0) at = tree.tokens[at]!.head;
  const { deprel } = tree.tokens[at]!;
  return deprel === "nmod:poss" ? "poss" : relation(tree.tokens[at]!);
}

/**
 * Where a pronoun cannot stand for the phrase headed by `antecedent` (binding theory, principles B and C, as far as a
 * dependency tree shows them): as another argument of its verb, as the owner of the phrase it lies in, or when its own
 * clause governs the phrase.
 */
export function excludesBinding(tree: Tree, pronoun: number, antecedent: number): boolean {
  const [p, a] = [functionOf(tree, pronoun), functionOf(tree, antecedent)];
  const [verb, other] = [clauseOf(tree, pronoun), clauseOf(tree, antecedent)];
  if (isBelow(tree, pronoun, antecedent) && tree.tokens[pronoun]!.head !== -1) {
    return !isApartBelow(tree, pronoun, antecedent);
  }
  if (
    p !== "poss" &&
    verb === other &&
    isArgument(tree, pronoun, verb) &&
    isArgument(tree, antecedent, verb)
  ) {
    return !/^self|selves$/.test(tree.tokens[pronoun]!.form);
  }
  if (p !== "poss" && isArgument(tree, pronoun, verb) && controllerOf(tree, verb) === antecedent) return true;
  // "He said that Anna …": a subject before its clause cannot stand for what the clause holds.
  return p === "nsubj" && pronoun < antecedent && isBelow(tree, antecedent, verb) && a !== "nsubj";
}

function isArgument(tree: Tree, i: number, verb: number): boolean {
  const { head, deprel } = tree.tokens[i]!;
  return head === verb && /^(nsubj|obj|iobj|obl)/.test(deprel);
}

/** In a relative clause of the phrase, "the man who lost his hat", or in what is joined to it, "Ada and her son". */
function isApartBelow(tree: Tree, i: number, antecedent: number): boolean {
  for (let at = i; at >= 0 && at !== antecedent; at = tree.tokens[at]!.head) {
    if (/^(acl|conj)/.test(tree.tokens[at]!.deprel)) return true;
  }
  return false;
}
