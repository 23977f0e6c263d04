import type { Tree } from "../../syntax/tree.js";
import type { PlacedCondition } from "../conditions/index.js";
import type { Stance } from "../lexicon.js";
import { isNegated } from "../mood.js";
import type { Promised } from "./clause.js";
import { isUndertaking } from "./undertakings.js";

/**
 * What a promise under a condition comes to by its form: refused ("will not ... until"), a measure kept ("stays until"), a
 * threat ("will strike unless"), else an offer. Undefined where the condition is none: "will meet before they travel".
 */
export function findPromiseStance(
  tree: Tree,
  promised: Promised,
  matter: number,
  { relation: stated, head }: PlacedCondition,
): Stance | undefined {
  const { lemma } = tree.tokens[promised.deed]!;
  if (promised.negated || promised.none) return "rejects";
  if (/^(?:before|without)$/.test(stated)) return undefined;
  if (/^(?:until|unless)$/.test(stated) && isUndertaking(lemma, "keeps")) {
    return isUndertaking(tree.tokens[matter]!.lemma, "measures") ? "demands" : "offers";
  }
  if (stated === "until") return undefined;
  if (isUndertaking(lemma, "harms")) return "threatens";
  const withheld = stated === "unless" || (stated === "if" && isNegated(tree, head));
  if (withheld && !isUndertaking(lemma, "gives", "takes", "accepts")) return "threatens";
  return isUndertaking(lemma, "accepts") ? "accepts" : "offers";
}
