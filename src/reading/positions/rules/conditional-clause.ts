import { childIn, relation, type Tree } from "../../syntax/tree.js";
import {
  findConditions,
  isConditional,
  isPredicate,
  type PlacedCondition,
  tokensOf,
} from "../conditions/index.js";
import type { Draft } from "../draft.js";
import {
  attributionAt,
  findHolders,
  findSubject,
  type Hall,
  isWarned,
  sourceAt,
  toParty,
} from "../holder.js";
import { isNegotiable, isPenalty, issueAt } from "../issues.js";
import { isHoped, isNegated, isQuestion } from "../mood.js";
import { isUndertaking } from "../promises/undertakings.js";
import { stretchOf } from "../stretch.js";

/** What a predicate under a condition comes to: whose position it is, and on what. */
type Verdict = Pick<Draft, "holder" | "stance" | "on" | "toward">;

/** What may be made to wait: an issue starts, goes on or is possible. That it holds, fails or helps is a forecast. */
const HAPPENS =
  /^(?:be|begin|start|proceed|happen|occur|resume|open|continue|follow|come|go|take|hold|possible|conceivable|consider|discuss|impose|lift|expand|tighten|restart|commence|move|advance|convene|schedule|sign|agree)$/;

/**
 * What a speaker makes depend on a condition: "said it would only sign if ...", "said talks can start once ...", "warned that
 * sanctions would follow unless ...". A clause about somebody else's conduct is a forecast, no position, and is left alone.
 */
export function findConditionalClauses(hall: Hall): Draft[] {
  const { tree } = hall;
  const drafts: Draft[] = [];
  for (let at = 0; at < tree.tokens.length; at++) {
    const conditions = findConditions(tree, at);
    if (conditions.length === 0 || !isPredicate(tree, at) || isConditional(tree, at)) continue;
    if (isHoped(tree, at) || isQuestion(tree, at)) continue;
    const verdict = onIssue(hall, at) ?? onThreat(hall, at);
    const verdicts = verdict ? [verdict] : onOwnConduct(hall, at, conditions);
    if (verdicts.length === 0) continue;
    const that = tree.children[at]!.filter((i) => tree.tokens[i]!.deprel === "mark");
    const what = stretchOf(tree, at, new Set([...tokensOf(tree, conditions), ...that]));
    for (const held of verdicts) {
      drafts.push({ ...held, at, what, conditions, rule: "conditional-clause", score: 0.8 });
    }
  }
  return drafts;
}

/** "talks can only proceed once ...", "there will be no vote until ...": the issue itself is the subject. */
function onIssue(hall: Hall, at: number): Verdict | undefined {
  const { tree } = hall;
  const on = findSubject(tree, at);
  const issue = on === undefined ? undefined : issueAt(tree, on);
  const source = sourceAt(hall, at);
  if (on === undefined || !issue || !source || !isNegotiable(issue)) return undefined;
  if (!HAPPENS.test(tree.tokens[at]!.lemma) || isPast(tree, at)) return undefined;
  if (isPenalty(issue)) return isWarned(hall, at) ? { holder: source, on, stance: "threatens" } : undefined;
  return { holder: source, on, stance: isNegated(tree, at) || hasNo(tree, on) ? "rejects" : "accepts" };
}

/** "warned that the province could face sanctions if ...". */
function onThreat(hall: Hall, at: number): Verdict | undefined {
  const { tree } = hall;
  const source = sourceAt(hall, at);
  if (!source || !isWarned(hall, at)) return undefined;
  const on = [childIn(tree, at, "obj"), childIn(tree, at, "obl")].find(
    (i) => i !== undefined && isPenalty(issueAt(tree, i)),
  );
  if (on === undefined) return undefined;
  const subject = findSubject(tree, at);
  const toward = subject === undefined ? undefined : toParty(hall, subject);
  return {
    holder: source,
    on,
    stance: "threatens",
    toward: toward?.actor === undefined || toward.actor === source.actor ? undefined : toward,
  };
}

/** "it would only consider a truce if ...", "Norway will lift the siege once ...", in nobody's mouth. */
function onOwnConduct(hall: Hall, at: number, conditions: PlacedCondition[]): Verdict[] {
  const { tree } = hall;
  const { lemma } = tree.tokens[at]!;
  const without = tokensOf(tree, conditions);
  // "if" alone is how a reporter thinks ahead.
  if (conditions.every((condition) => condition.relation === "if")) return [];
  if (attributionAt(hall, at) || !hasModal(tree, at)) return [];
  if (!isUndertaking(lemma, "gives", "takes", "accepts")) return [];
  const on =
    tree.children[at]!.find(
      (i) => !without.has(i) && /^(?:obj|obl|xcomp)$/.test(relation(tree.tokens[i]!)),
    ) ?? at;
  const willing = isUndertaking(lemma, "accepts") ? "accepts" : "offers";
  const stance = isNegated(tree, at) ? "rejects" : willing;
  return findHolders(hall, at).map((holder) => ({ holder, on, stance }));
}

function hasNo(tree: Tree, noun: number): boolean {
  return tree.children[noun]!.some(
    (i) => relation(tree.tokens[i]!) === "det" && /^no$/i.test(tree.tokens[i]!.form),
  );
}

function hasModal(tree: Tree, at: number): boolean {
  return tree.children[at]!.some((i) =>
    /^(?:will|would|wo|'ll|’ll|'d|’d|can|could)$/i.test(tree.tokens[i]!.form),
  );
}

/** "the meeting was scheduled before ...": told as done. "Talks were possible only if" stands in the past for being reported. */
function isPast(tree: Tree, at: number): boolean {
  const { upos, xpos } = tree.tokens[at]!;
  if (upos !== "VERB" || hasModal(tree, at)) return false;
  return (
    /^(?:VBD|VBG)$/.test(xpos) || tree.children[at]!.some((i) => /^(?:VBD|VBN)$/.test(tree.tokens[i]!.xpos))
  );
}
