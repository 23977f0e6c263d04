import type { Span } from "../../contracts/index.js";
import { childIn, headWithin, relation, type Tree, tokensWithin } from "../syntax/tree.js";
import type { Lean } from "./rule.js";

/** Verbs and participles that put what hangs on them in the future, whatever their own tense. */
const AHEAD =
  /^(?:schedule|slate|plan|expect|set|due|intend|propose|hope|promise|pledge|vow|invite|urge|offer|await|postpone|delay|want|aim|prepare|call|demand|agree|seek|threaten)$/;

/** Verbs whose infinitive tells what did happen when they stand in the past. */
const IMPLICATIVE =
  /^(?:have|use|fail|manage|begin|start|continue|come|go|help|force|refuse|decline|get|happen|tend|cease|seem|appear|report|say|believe|know)$/;

const FUTURE_MODAL = /^(?:will|'ll|’ll|wo|shall|may|might|can|ca|must|should|would|could|'d|’d)$/i;

/** Verbs that move a limit: the time behind "until" or "to" lies ahead though they are past ("extended it until Friday"). */
const MOVES_LIMIT = /^(?:extend|postpone|delay|adjourn|give|suspend|set|defer|recess|allow|grant)$/;

/** Nouns for what is announced beforehand: "Thursday's summit" may lie ahead, "Thursday's attack" does not. */
const ANNOUNCED =
  /^(?:meeting|talk|summit|vote|election|hearing|session|debate|deadline|visit|trip|conference|match|game|negotiation|rally|ceremony|referendum|speech|parade|inauguration|launch|ballot)$/;

/** Words right before a time that look ahead or back whatever the verb. */
const LOOKS_AHEAD = /^(?:starting|beginning|effective|by|until|till|ahead|through|payable|due)$/i;
const LOOKS_BACK = /^(?:since|following)$/i;

/**
 * Which way from the report's day the time at `span` points, by the tense of the verb that governs it: "met Thursday"
 * past, "invited him to meet Thursday" future. Undefined when the syntax does not tell.
 */
export function detectLean(tree: Tree, span: Span): Lean {
  const range = tokensWithin(tree, span);
  const head = headWithin(tree, range);
  if (head === undefined) return undefined;
  const { sentence, head: governor, deprel } = tree.tokens[head]!;
  const before = tree.tokens[range.from - 1];
  const word = before?.sentence === sentence ? before.form : "";
  if (LOOKS_BACK.test(word)) return "past";
  if (/\bas (?:early|soon) as $/i.test(tree.analysis.text.slice(0, span.start).slice(-14))) return "future";
  if (isAfterPastVerb(tree, range.from)) return "past";
  if (deprel === "nmod:poss" && !ANNOUNCED.test(tree.tokens[governor]?.lemma ?? "")) return "past";
  const lean = climb(tree, governor);
  const limit = /^(?:until|till|to|by)$/i.test(word) && MOVES_LIMIT.test(tree.tokens[governor]?.lemma ?? "");
  return limit || (LOOKS_AHEAD.test(word) && lean !== "past") ? "future" : lean;
}

/** "said Friday", "met on Monday": the verb right before settles it, whatever the parse makes of the clause. */
function isAfterPastVerb(tree: Tree, from: number): boolean {
  const at = /^on$/i.test(tree.tokens[from - 1]?.form ?? "") ? from - 2 : from - 1;
  const token = tree.tokens[at];
  return token?.xpos === "VBD" && token.upos === "VERB" && token.sentence === tree.tokens[from]!.sentence;
}

/** The lean of the nearest verb above, with the nouns on the way ("a meeting on Thursday") asked what they hang on. */
function climb(tree: Tree, from: number): Lean {
  for (let at = from, steps = 0; at >= 0 && steps < 12; at = tree.tokens[at]!.head, steps++) {
    const token = tree.tokens[at]!;
    if (isVerbal(tree, at)) return leanOfVerb(tree, at);
    const preposition = childIn(tree, at, "case");
    const word = preposition === undefined ? "" : tree.tokens[preposition]!.form.toLowerCase();
    if (word === "after" || word === "following" || word === "since") return "past";
    if (word === "ahead" || (word === "before" && !isPast(tree, token.head))) return "future";
    const governor = tree.tokens[token.head];
    if (governor?.upos === "VERB" && /^(?:obj|xcomp|ccomp|obl)$/.test(relation(token))) {
      if (AHEAD.test(governor.lemma) && token.upos === "NOUN") return "future";
    }
  }
  return undefined;
}

function isVerbal(tree: Tree, at: number): boolean {
  const { upos, xpos } = tree.tokens[at]!;
  if (upos === "VERB" || xpos.startsWith("VB")) return true;
  return childIn(tree, at, "cop") !== undefined;
}

function isPast(tree: Tree, at: number): boolean {
  return at >= 0 && isVerbal(tree, at) && leanOfVerb(tree, at) === "past";
}

function leanOfVerb(tree: Tree, at: number): Lean {
  const token = tree.tokens[at]!;
  const helpers = tree.children[at]!.filter((child) => /^(?:aux|cop)/.test(tree.tokens[child]!.deprel)).map(
    (child) => tree.tokens[child]!,
  );
  const has = (test: RegExp): boolean => helpers.some((helper) => test.test(helper.form));
  if (has(/^could$/i) && isDenied(tree, at)) return "past";
  if (has(FUTURE_MODAL))
    return has(/^have$/i) && has(/^(?:would|could|should|might|may|must)$/i) ? "past" : "future";
  if (has(/^(?:have|has|had|having|'ve|’ve)$/i)) return "past";
  if (has(/^(?:was|were|did)$/i)) return isScheduled(token.lemma, token.xpos) ? "future" : "past";
  if (has(/^(?:is|are|'s|’s|'re|’re|am|'m|’m|be)$/i)) return "future";
  switch (token.xpos) {
    case "VBD":
      return isScheduled(token.lemma, token.xpos) && childIn(tree, at, "obj") !== undefined
        ? "future"
        : "past";
    case "VBN":
      return isScheduled(token.lemma, token.xpos) ? "future" : "past";
    case "VBZ":
    case "VBP":
      return relation(token) === "root" && /^(?:say|tell|urge|call|warn)$/.test(token.lemma)
        ? "past"
        : "future";
    case "VB":
      return leanOfInfinitive(tree, at);
    case "VBG":
      return leanOfGerund(tree, at);
    default:
      return undefined;
  }
}

/** "could not be reached", "nobody could say". */
function isDenied(tree: Tree, at: number): boolean {
  return tree.children[at]!.some((child) => {
    const { form, deprel } = tree.tokens[child]!;
    if (/^(?:not|n't|n’t|never|neither|nor)$/i.test(form)) return true;
    return deprel.startsWith("nsubj") && /^(?:neither|nobody|none|nothing)$/i.test(form);
  });
}

function isScheduled(lemma: string, xpos: string): boolean {
  return (
    /^(?:schedule|slate|plan|expect|intend|postpone)$/.test(lemma) ||
    (xpos === "VBN" && /^(?:set|due)$/.test(lemma))
  );
}

function leanOfInfinitive(tree: Tree, at: number): Lean {
  const token = tree.tokens[at]!;
  const governor = tree.tokens[token.head];
  if (!governor || !/^(?:xcomp|conj)$/.test(relation(token))) return "future";
  if (relation(token) === "conj") return leanOfVerb(tree, token.head);
  return IMPLICATIVE.test(governor.lemma) && leanOfVerb(tree, token.head) === "past" ? "past" : "future";
}

/** "starting Monday" follows the clause it hangs on; by itself it looks ahead. */
function leanOfGerund(tree: Tree, at: number): Lean {
  const token = tree.tokens[at]!;
  const opens = /^(?:start|begin)$/.test(token.lemma);
  if (token.head < 0) return opens ? "future" : undefined;
  return climb(tree, token.head) ?? (opens ? "future" : undefined);
}
