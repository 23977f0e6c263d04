import { relation } from "../../syntax/tree.js";
import { isNounLike, markersOf } from "./clause.js";
import type { StatusRule } from "./rule.js";
import { adjectiveStatus } from "./words.js";

const AHEAD = /^(?:ahead of|pending|until|till|in the run-up to)$/;
const SUPPOSED = /^(?:barring|absent|in case of|in the event of|in case)$/;

/** "the planned march", "a threatened walkout", "next week's vote", "ahead of the summit", "barring an attack". */
export const eventNoun: StatusRule = ({ tree }, at) => {
  if (!isNounLike(tree, at)) return undefined;
  for (const child of tree.children[at]!) {
    const { lemma, form, deprel } = tree.tokens[child]!;
    if (/^(?:amod|compound)$/.test(relation(tree.tokens[child]!))) {
      const status = adjectiveStatus(form.toLowerCase()) ?? adjectiveStatus(lemma.toLowerCase());
      if (status) return status;
    }
    if (deprel !== "nmod:poss") continue;
    const words = [child, ...tree.children[child]!].map((i) => tree.tokens[i]!.form.toLowerCase());
    if (words.some((word) => /^(?:next|tomorrow|coming|upcoming)$/.test(word))) return "planned";
  }
  const markers = markersOf(tree, at);
  const { start, sentence } = tree.tokens[at]!;
  const before = tree.analysis.text.slice(tree.analysis.sentences[sentence]!.start, start).toLowerCase();
  if (markers.some((marker) => SUPPOSED.test(marker))) return "hypothetical";
  return markers.some((marker) => AHEAD.test(marker)) ||
    /\bahead of (?:the|a|an|its|his|her|their) (?:\w+ )?$/.test(before)
    ? "planned"
    : undefined;
};
