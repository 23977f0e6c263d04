import { childIn, relation } from "../../syntax/tree.js";
import type { Draft } from "../draft.js";
import { attributionAt, type Hall, knownSpeaker } from "../holder.js";
import { findIssue } from "../issues.js";
import { isNegated, isQuestion } from "../mood.js";
import { describe } from "./stance-word.js";

/** "“Open the port,” she said": an imperative between quotation marks, on an issue of the list. */
export function findOrders(hall: Hall): Draft[] {
  const { tree } = hall;
  return tree.tokens.flatMap((token, at): Draft[] => {
    if (token.upos !== "VERB" || !/^VBP?$/.test(token.xpos) || !opensClause(hall, at)) return [];
    if (childIn(tree, at, "nsubj", "aux", "mark", "expl") !== undefined) return [];
    if (
      isNegated(tree, at) ||
      isQuestion(tree, at) ||
      /^(?:let|look|thank|remember|imagine)$/.test(token.lemma)
    )
      return [];
    const attribution = attributionAt(hall, at);
    const quoted = attribution?.quoted.some(({ start, end }) => start <= token.start && token.end <= end);
    const holder = knownSpeaker(hall, at);
    const issue = findIssue(tree, at);
    // "Vote!" is a campaign's call.
    if (!quoted || !holder || issue === undefined || issue === "elections") return [];
    return [{ holder, stance: "demands", at, rule: "order", score: 0.7, ...describe(hall, at, { on: at }) }];
  });
}

/** At the head of a sentence or of what is quoted, with nothing but an address or an adverb in front. */
function opensClause({ tree }: Hall, at: number): boolean {
  const kind = relation(tree.tokens[at]!);
  if (!/^(?:root|ccomp|parataxis|conj)$/.test(kind)) return false;
  const before = tree.tokens[at - 1];
  return (
    before === undefined ||
    before.sentence !== tree.tokens[at]!.sentence ||
    /^(?:PUNCT|INTJ|ADV|CCONJ)$/.test(before.upos)
  );
}
