import { relation, type Tree } from "../../syntax/tree.js";
import { caseOf } from "./subject.js";

/**
 * Those to whom a noun gives its doer: "Chad's attack", "the attack by Chad", "the Chadian attack", and of "talks between
 * Chad and Niger" both. Best first.
 */
export function findOwners(tree: Tree, noun: number): number[] {
  const owners: { at: number; rank: number }[] = [];
  // A parse may hang "by Chad" on the phrase before it: "the attack on the port by Chad".
  const below = tree.children[noun]!.filter((i) => relation(tree.tokens[i]!) === "nmod");
  const agents = below.flatMap((i) => tree.children[i]!.filter((j) => caseOf(tree, j) === "by"));
  for (const at of [...tree.children[noun]!, ...agents]) {
    const rank = rankOf(tree, at);
    if (rank !== undefined) owners.push({ at, rank });
  }
  return owners.sort((a, b) => a.rank - b.rank).map(({ at }) => at);
}

function rankOf(tree: Tree, at: number): number | undefined {
  const token = tree.tokens[at]!;
  if (token.deprel === "nmod:poss") return 1;
  const kind = relation(token);
  if (kind === "nmod" || kind === "obl") {
    const preposition = caseOf(tree, at);
    if (preposition === "by") return 0;
    if (preposition === "between" || preposition === "among") return 1;
    if (preposition === "from" || preposition === "involving") return 3;
    return undefined;
  }
  return kind === "compound" || kind === "amod" ? 2 : undefined;
}
