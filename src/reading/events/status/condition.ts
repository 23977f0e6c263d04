import { plain } from "../../actors/lexicon.js";
import { childIn, relation, type Tree } from "../../syntax/tree.js";
import { helpersOf, markersOf } from "./clause.js";
import type { StatusRule } from "./rule.js";

const IF =
  /^(?:if|unless|whether|lest|provided|providing|assuming|should|in case|as if|supposing|as though|only if|even if)$/;

/** "if they invade", "had it attacked", and what would follow: "unless …, it will be dissolved". */
export const condition: StatusRule = ({ tree }, at) => {
  if (isCondition(tree, at)) return "hypothetical";
  const helpers = helpersOf(tree, at);
  const open = helpers.some((form) => /^(?:will|wo|'ll|would|'d|could|may|might|can|shall)$/.test(form));
  if (
    open &&
    predicatesJoined(tree, at).some((one) => tree.children[one]!.some((i) => isConditionClause(tree, i)))
  ) {
    return "hypothetical";
  }
  return undefined;
};

/** The predicate itself and the one it is joined to, whose condition it shares. */
function predicatesJoined(tree: Tree, at: number): number[] {
  return relation(tree.tokens[at]!) === "conj" ? [at, tree.tokens[at]!.head] : [at];
}

function isConditionClause(tree: Tree, i: number): boolean {
  return relation(tree.tokens[i]!) === "advcl" && isCondition(tree, i);
}

function isCondition(tree: Tree, at: number): boolean {
  return (
    markersOf(tree, at).some((marker) => IF.test(marker)) || isInverted(tree, at) || isBehindHad(tree, at)
  );
}

/** "Had the militia attacked", "should parliament reject": the helping verb stands before the subject. */
function isInverted(tree: Tree, at: number): boolean {
  const subject = childIn(tree, at, "nsubj");
  if (subject === undefined) return false;
  const helper = tree.children[at]!.find((i) => relation(tree.tokens[i]!) === "aux" && i < subject);
  if (helper === undefined) return false;
  const form = plain(tree.tokens[helper]!.form);
  const first = Math.min(subject, ...tree.children[subject]!);
  return /^(?:had|should|were)$/.test(form) && helper === first - 1 && !endsInQuestion(tree, at);
}

/** The same by the words alone, since parses of it vary: "had", a noun phrase, the participle, and "would" further on. */
function isBehindHad(tree: Tree, at: number): boolean {
  if (isBehindWere(tree, at)) return true;
  if (!/^VB[ND]$/.test(tree.tokens[at]!.xpos)) return false;
  const { from, to } = tree.analysis.sentences[tree.tokens[at]!.sentence]!;
  let had = at - 2;
  while (had >= Math.max(from, at - 6) && plain(tree.tokens[had]!.form) !== "had") had--;
  if (had < Math.max(from, at - 6) || (had > from && tree.tokens[had - 1]!.form !== ",")) return false;
  const between = tree.tokens.slice(had + 1, at);
  if (between.some(({ upos, form }) => upos === "VERB" || upos === "PUNCT" || form === "to")) return false;
  return tree.tokens.slice(at, to).some(({ form }) => /^(?:would|could|might)$/.test(form));
}

/** "Were the talks to collapse, …". */
function isBehindWere(tree: Tree, at: number): boolean {
  const { from } = tree.analysis.sentences[tree.tokens[at]!.sentence]!;
  if (plain(tree.tokens[at - 1]?.form ?? "") !== "to") return false;
  let were = at - 3;
  while (were >= Math.max(from, at - 8) && plain(tree.tokens[were]!.form) !== "were") were--;
  if (were < Math.max(from, at - 8)) return false;
  return were === from || tree.tokens[were - 1]!.form === ",";
}

export function endsInQuestion(tree: Tree, at: number): boolean {
  const { to } = tree.analysis.sentences[tree.tokens[at]!.sentence]!;
  return [to - 1, to - 2].some((i) => tree.tokens[i]?.form === "?");
}
