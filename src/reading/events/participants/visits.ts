import type { Span } from "../../../contracts/index.js";
import { childIn, relation, type Tree } from "../../syntax/tree.js";
import type { Trigger } from "../scene.js";
import { hasCase } from "./subject.js";

/** "Chad hosted the envoy": PLOVER's actor of a visit is the visitor, here the object. */
export function isHosting(tree: Tree, { at, type }: Trigger, guest: Span): boolean {
  if (
    type !== "CONSULT" ||
    !/^(?:host|receive|welcome|greet|entertain)$/.test(tree.tokens[at]!.lemma.toLowerCase())
  ) {
    return false;
  }
  const object = childIn(tree, at, "obj");
  return (
    object !== undefined && guest.start <= tree.tokens[object]!.start && tree.tokens[object]!.end <= guest.end
  );
}

/** "visits at the invitation of Chad": the one who invited is the host. */
export function findInviter(tree: Tree, { at, type }: Trigger): number[] {
  if (type !== "CONSULT") return [];
  return tree.children[at]!.filter(
    (i) => relation(tree.tokens[i]!) === "obl" && tree.tokens[i]!.lemma.toLowerCase() === "invitation",
  ).flatMap((i) =>
    tree.children[i]!.filter(
      (j) => tree.tokens[j]!.deprel === "nmod:poss" || hasCase(tree, j, /^(?:of|from|by)$/),
    ),
  );
}
