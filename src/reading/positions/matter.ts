import { childIn, relation, type Tree } from "../syntax/tree.js";
import { isBody } from "./bodies.js";
import type { Filling } from "./frames.js";
import { type Hall, toParty } from "./holder.js";
import { findIssue, isBargained, isNoMatter } from "./issues.js";
import { findStance } from "./lexicon.js";
import { isUndertaking } from "./promises/undertakings.js";

/**
 * Whether what a stance word takes is something to hold a position on: an issue of the list, something bargained over or a
 * deed; of words that say little else than a stance ("demand", "oppose") anything but what is plainly no matter.
 */
export function isMatter(
  hall: Hall,
  { on, with: rest, toward }: Filling,
  at: number,
  { listed }: { listed: boolean },
): boolean {
  const { tree } = hall;
  const { upos } = tree.tokens[on]!;
  if (upos === "PRON" || isNoMatter(tree, on)) return false;
  if (toward !== undefined && !isAddressed(hall, toward, findIssue(tree, on) !== undefined)) return false;
  if (!listed || rest !== undefined) return true;
  if (findIssue(tree, on, new Set([at])) !== undefined) return true;
  if (upos === "VERB") return isDeed(tree, on);
  return isBargained(tree, on) || handlesBargain(tree, on) || findStance(tree, on) !== undefined;
}

export function isDeed(tree: Tree, at: number): boolean {
  const { lemma } = tree.tokens[at]!;
  // "meet its goals" meets nobody.
  const object = childIn(tree, at, "obj");
  if (
    lemma === "meet" &&
    object !== undefined &&
    !isBody(tree, object) &&
    tree.tokens[object]!.upos === "NOUN"
  )
    return false;
  return isUndertaking(lemma, "gives", "takes", "accepts", "acts", "keeps", "harms");
}

/** A demand is addressed to a party; one made of a single person, unless on an issue, is a wish or an order like any other. */
function isAddressed(hall: Hall, toward: number, onIssue: boolean): boolean {
  const party = toParty(hall, toward);
  if (onIssue) return party !== undefined || hall.tree.tokens[toward]!.upos !== "PROPN";
  const kind = hall.actors.actor(party?.actor ?? "")?.kind;
  return party !== undefined && hall.tree.tokens[toward]!.upos !== "PRON" && kind !== "person";
}

/** "the clause on the airport", "any part of the plan". */
function handlesBargain(tree: Tree, at: number): boolean {
  return tree.children[at]!.some(
    (i) => /^(?:nmod|compound)$/.test(relation(tree.tokens[i]!)) && i > at && isBargained(tree, i),
  );
}
