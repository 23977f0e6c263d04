import { relation, type Tree } from "../../syntax/tree.js";
import type { Trigger as Match } from "../lexicon/find-triggers.js";
import { isFunctionWord, lemmaOf } from "../lexicon/match.js";

const SPEAK =
  /^(?:comment|say|answer|respond|reply|discuss|elaborate|disclose|name|identify|specify|address|speak|reveal|confirm|explain|tell|give|provide|predict|speculate|describe|estimate)$/;

/** "Declined to comment", "would not say": nothing is refused but an answer to the press. */
export function refusesToSpeak(tree: Tree, { at, tokens, pattern }: Match): boolean {
  if (pattern.type !== "REJECT" || !/^(?:refuse|decline)$/.test(lemmaOf(tree.tokens[at]!))) return false;
  const complement = tree.children[at]!.find((i) => relation(tree.tokens[i]!) === "xcomp");
  if (complement === undefined || !SPEAK.test(lemmaOf(tree.tokens[complement]!))) return false;
  return tokens.every((one) => one === at || one === complement || isFunctionWord(tree.tokens[one]!));
}
