import { childIn, type Tree } from "../../syntax/tree.js";
import type { Draft } from "../draft.js";
import { findHolders, type Hall } from "../holder.js";
import { findPhrase, negate } from "../lexicon.js";
import { isMatter } from "../matter.js";
import { isAsserted, isHoped, isNegated } from "../mood.js";
import { describe, isForecast } from "./stance-word.js";

/** "Peru is against the tariff", "Chile said no to talks", "Kenya threw its weight behind the plan". */
export function findStancePhrases(hall: Hall): Draft[] {
  const { tree } = hall;
  return tree.tokens.flatMap(({ upos, head }, first): Draft[] => {
    if (upos !== "VERB" && upos !== "AUX" && upos !== "NOUN") return [];
    const found = findPhrase(tree, first);
    if (!found) return [];
    const { phrase, end } = found;
    const at = upos === "AUX" && head >= 0 ? head : first;
    const on = matterBehind(tree, end);
    const possible = /^could$/.test(phrase.words[0]!);
    if (on === undefined || !(possible || isAsserted(tree, at)) || isHoped(tree, at)) return [];
    const stance = isNegated(tree, at) || found.negated ? negate(phrase.stance) : phrase.stance;
    if (!stance || !isMatter(hall, { on }, at, phrase)) return [];
    return findHolders(hall, at)
      .filter((holder) => !isForecast(hall, at, holder))
      .map((holder) => ({
        holder,
        stance,
        at,
        rule: "stance-phrase",
        score: 0.75,
        ...describe(hall, at, { on }),
      }));
  });
}

/** What the last word of a phrase, a preposition, opens. */
function matterBehind(tree: Tree, last: number): number | undefined {
  const { head, deprel } = tree.tokens[last]!;
  if (/^(?:case|mark)$/.test(deprel) && head > last) return head;
  return childIn(tree, last, "obj", "obl", "nmod");
}
