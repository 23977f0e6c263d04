import { plain } from "../../actors/lexicon.js";
import { childIn, relation, type Tree } from "../../syntax/tree.js";

/** Lower-case forms of the children of `at` in one of the relations. */
export function formsIn(tree: Tree, at: number, ...relations: string[]): string[] {
  return tree.children[at]!.filter((i) => relations.includes(relation(tree.tokens[i]!))).map((i) =>
    plain(tree.tokens[i]!.form),
  );
}

/** Helping verbs of a predicate, those of the verb it is joined to where it has none: "will meet and sign". */
export function helpersOf(tree: Tree, at: number): string[] {
  // "on 12 May" may be taken for a helping verb.
  const own = tree.children[at]!.filter(
    (i) => relation(tree.tokens[i]!) === "aux" && tree.tokens[i]!.form !== "May",
  ).map((i) => plain(tree.tokens[i]!.form));
  const token = tree.tokens[at]!;
  if (own.length > 0 || relation(token) !== "conj" || childIn(tree, at, "nsubj") !== undefined) return own;
  const first = tree.tokens[token.head];
  return first && first.xpos === token.xpos ? helpersOf(tree, token.head) : own;
}

/** Lower-case lemma of a verb with its particle: "call off", "rule out". */
export function phrasalLemma(tree: Tree, at: number): string {
  const lemma = tree.tokens[at]!.lemma.toLowerCase();
  const particle = tree.children[at]!.find(
    (i) => i > at && i <= at + 3 && (/:prt$/.test(tree.tokens[i]!.deprel) || tree.tokens[i]!.xpos === "RP"),
  );
  const next = tree.tokens[at + 1]?.form.toLowerCase();
  if (particle !== undefined) return `${lemma} ${tree.tokens[particle]!.form.toLowerCase()}`;
  return /^(?:short|out|off|away|back|clear)$/.test(next ?? "") ? `${lemma} ${next}` : lemma;
}

export const isNounLike = (tree: Tree, at: number): boolean => /^(?:NOUN|PROPN)$/.test(tree.tokens[at]!.upos);

/** Words that open a clause: "if", "unless", "without", "instead of". */
export function markersOf(tree: Tree, at: number): string[] {
  const markers = tree.children[at]!.filter(
    (i) => /^(?:mark|case|advmod|cc)$/.test(relation(tree.tokens[i]!)) && i < at,
  );
  return markers.map((i) => {
    const fixed = tree.children[i]!.filter((j) => relation(tree.tokens[j]!) === "fixed");
    return [i, ...fixed].map((j) => plain(tree.tokens[j]!.form)).join(" ");
  });
}
