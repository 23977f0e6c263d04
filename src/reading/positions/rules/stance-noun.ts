import { childIn, relation, type Tree } from "../../syntax/tree.js";
import { findConditions, tokensOf } from "../conditions/index.js";
import type { Draft } from "../draft.js";
import { type Hall, toParty } from "../holder.js";
import { findStance } from "../lexicon.js";
import { stretchOf } from "../stretch.js";

/** "Okafor's demand for talks", "the rebels' refusal to disarm": a noun of stance with its holder in the possessive. */
export function findStanceNouns(hall: Hall): Draft[] {
  const { tree } = hall;
  return tree.tokens.flatMap((token, at): Draft[] => {
    const entry = token.upos === "NOUN" ? findStance(token) : undefined;
    const owner = entry && tree.children[at]!.find((i) => tree.tokens[i]!.deprel === "nmod:poss");
    const on = entry && findMatter(tree, at, entry.frames);
    const holder = owner === undefined ? undefined : toParty(hall, owner);
    if (!entry || on === undefined || !holder) return [];
    const conditions = findConditions(tree, on);
    const marks = tree.children[on]!.filter(
      (i) => i < on && /^(?:case|mark)$/.test(relation(tree.tokens[i]!)),
    );
    const what = stretchOf(tree, on, new Set([...tokensOf(tree, conditions), ...marks]));
    return [{ holder, stance: entry.stance, at, on, what, conditions, rule: "stance-noun", score: 0.75 }];
  });
}

function findMatter(tree: Tree, at: number, frames: string[]): number | undefined {
  return tree.children[at]!.find((i) => {
    if (i < at) return false;
    const kind = relation(tree.tokens[i]!);
    const preposition = childIn(tree, i, "case");
    const word = preposition === undefined ? undefined : tree.tokens[preposition]!.form.toLowerCase();
    return frames.includes(kind === "nmod" ? `nmod:${word}` : kind);
  });
}
