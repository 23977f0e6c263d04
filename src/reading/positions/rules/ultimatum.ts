import { childIn, relation, type Tree } from "../../syntax/tree.js";
import type { Draft } from "../draft.js";
import { infinitive } from "../frames.js";
import { findHolders, type Hall, toParty } from "../holder.js";
import { isAsserted, isHoped } from "../mood.js";
import { stretchOf } from "../stretch.js";

/** "gave the rebels until Friday to leave", "gave Peru a week to answer": a demand with its day. */
export function findUltimatums(hall: Hall): Draft[] {
  const { tree } = hall;
  return tree.tokens.flatMap(({ lemma, upos }, at): Draft[] => {
    if (lemma !== "give" || upos !== "VERB" || !isAsserted(tree, at) || isHoped(tree, at)) return [];
    const on = infinitive(tree, at) ?? infinitive(tree, childIn(tree, at, "obj") ?? at);
    const given = childIn(tree, at, "iobj", "obj");
    const toward = given === undefined ? undefined : toParty(hall, given);
    if (on === undefined || given === undefined || !toward || !hasTerm(tree, at, on)) return [];
    return findHolders(hall, at).map((holder) => ({
      holder,
      stance: "demands",
      at,
      on,
      what: stretchOf(
        tree,
        on,
        new Set(tree.children[on]!.filter((i) => relation(tree.tokens[i]!) === "mark")),
      ),
      toward,
      conditions: [],
      rule: "ultimatum",
      score: 0.8,
    }));
  });
}

const TERM = /^(?:until|till|hours?|days?|weeks?|months?|years?|minutes?|deadline|fortnight)$/i;

/** "until", "48 hours", between the verb and what is to be done. */
function hasTerm(tree: Tree, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (TERM.test(tree.tokens[i]!.form)) return true;
  return false;
}
