import type { Span } from "../../src/contracts/index.js";
import type { Question } from "../../src/reading/events/classify/index.js";
import { type Tree, tokensWithin } from "../../src/reading/syntax/tree.js";

/** The question a marked pair puts: the whole text is the sentence; without a source its beginning stands for it. */
export function askPair(tree: Tree, source: Span | undefined, target: Span | undefined): Question {
  return {
    sentence: { from: 0, to: tree.tokens.length },
    actor: source ? tokensWithin(tree, source) : { from: 0, to: 0 },
    recipient: target && tokensWithin(tree, target),
  };
}
