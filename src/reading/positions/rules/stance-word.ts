import type { Party } from "../../../contracts/index.js";
import { childIn, relation, type Tree } from "../../syntax/tree.js";
import { findConditions, isConditional, tokensOf } from "../conditions/index.js";
import type { Draft } from "../draft.js";
import { type Filling, fillFrames, hasTo } from "../frames.js";
import {
  attributionAt,
  cuedAt,
  findHolders,
  type Hall,
  isMisreadParticiple,
  isOutsider,
  toParty,
} from "../holder.js";
import { findIssue, issueAt } from "../issues.js";
import { combine, findStance, isState, negate, type Stance, type StanceEntry } from "../lexicon.js";
import { isMatter } from "../matter.js";
import { isAhead, isAsserted, isHoped, isNegated, isQuestion } from "../mood.js";
import { stretchOf } from "../stretch.js";

/** What one vows to do to somebody, which is no offer. */
const HARMS =
  /^(?:impose|strike|attack|punish|retaliate|block|veto|expand|tighten|slap|seize|expel|bomb|destroy|sanction|fight|cut|sue|boycott|avenge|respond|crush|hit)$/;

/** "Okafor rejected the plan", "the rebels offered to talk if ...", "she is ready for talks". */
export function findStanceWords(hall: Hall): Draft[] {
  const { tree } = hall;
  return tree.tokens.flatMap(({ upos, xpos }, at): Draft[] => {
    if (upos !== "VERB" && upos !== "ADJ" && !/^VB[DPZ]$/.test(xpos)) return [];
    const entry = findStance(tree, at);
    if (!entry || !isStated(hall, at) || isHoped(tree, at)) return [];
    if (entry.ahead && !isAhead(tree, at)) return [];
    const outer = fillFrames(tree, at, entry.frames);
    if (!outer) return [];
    const { stance: told, filling } = readInner(tree, at, entry, outer);
    const stance = told && turnRound(tree, told, filling.on);
    const refused = isAhead(tree, at) && isNegated(tree, at);
    if (!stance || !isMatter(hall, filling, at, refused ? { listed: false } : entry)) return [];
    return findHolders(hall, at)
      .filter((holder) => !isForecast(hall, at, holder))
      .map((holder) => ({
        holder,
        stance,
        at,
        rule: "stance-word",
        score: 0.8,
        ...describe(hall, at, filling),
      }));
  });
}

/** A participle that a parse takes for a part of a noun states something where a cue says so, or where it goes on with "for". */
function isStated(hall: Hall, at: number): boolean {
  const { tree } = hall;
  if (isAsserted(tree, at)) return true;
  if (isConditional(tree, at) || isQuestion(tree, at)) return false;
  const { xpos } = tree.tokens[at]!;
  const bare = xpos === "VBN" && tree.children[at]!.every((i) => relation(tree.tokens[i]!) !== "aux");
  const goesOn = isMisreadParticiple(tree, at) && /^(?:for|on)$/i.test(tree.tokens[at + 1]?.form ?? "");
  return bare && (goesOn || cuedAt(hall, at)?.source !== undefined);
}

/** "is ready to accept a truce" accepts the truce: an infinitive may state the stance, and what it is on. */
function readInner(
  tree: Tree,
  at: number,
  entry: StanceEntry,
  outer: Filling,
): { stance: Stance | undefined; filling: Filling } {
  const { upos } = tree.tokens[outer.on]!;
  const inner = entry.frames.includes("self") && upos === "VERB" ? findStance(tree, outer.on) : undefined;
  const within = inner && fillFrames(tree, outer.on, inner.frames);
  const stance = within ? combine(entry.stance, inner.stance) : soften(tree, at, entry.stance, outer.on);
  const filling =
    within && !/^(?:threatens|demands)$/.test(entry.stance) ? { with: outer.on, ...within } : outer;
  return { stance: stance && isNegated(tree, at) ? denied(tree, at, stance) : stance, filling };
}

/**
 * "urged both sides not to stall" is against stalling. "Not to delay the talks" is not against talks: where the issue is
 * what the deed is done to, and where it is offered not to do it, nothing is said.
 */
function turnRound(tree: Tree, stance: Stance, on: number): Stance | undefined {
  if (!hasTo(tree, on) || !isNegated(tree, on)) return stance;
  const isDeedItself = issueAt(tree, on, new Set(tree.children[on])) !== undefined;
  if (!/^(?:demands|proposes)$/.test(stance)) return undefined;
  return isDeedItself || findIssue(tree, on) === undefined ? "opposes" : undefined;
}

/** "vowed to strike" threatens; "is willing to talk" is open to it and offers nothing. */
export function soften(tree: Tree, at: number, stance: Stance, deed: number): Stance {
  const { lemma } = tree.tokens[deed]!;
  if (stance !== "offers") return stance;
  if (HARMS.test(lemma)) return "threatens";
  const isWilling = isState(tree, at) || /^(?:willingness|readiness)$/.test(tree.tokens[at]!.lemma);
  const talks = /^(?:discuss|engage|listen|consider)$/.test(lemma) || findIssue(tree, deed) === "talks";
  return isWilling && talks ? "supports" : stance;
}

/** "will not support" turns it down, "does not support" is against it. */
function denied(tree: Tree, at: number, stance: Stance): Stance | undefined {
  const other = negate(stance);
  const refused = isAhead(tree, at) || childIn(tree, at, "aux") !== undefined;
  return other === "opposes" && refused && isAhead(tree, at) ? "rejects" : other;
}

const HOPE = /\b(?:hope|expect|want|wish|believe|think|predict|fear|doubt|ask|urge|call|bet|joke)/i;

/** "hoped Chile would accept": what one says of another that it would or will do is no position of the other. */
export function isForecast(hall: Hall, at: number, holder: Party): boolean {
  const attribution = attributionAt(hall, at);
  if (attribution?.negated) return true;
  if (!attribution?.source || !isOutsider(hall, attribution.source, holder)) return false;
  const { cue } = attribution;
  const hoped = cue !== undefined && HOPE.test(hall.tree.analysis.text.slice(cue.start, cue.end));
  return hoped || isAhead(hall.tree, at);
}

export function describe(
  hall: Hall,
  at: number,
  { on, toward, with: rest }: Filling,
): Pick<Draft, "on" | "also" | "what" | "conditions" | "toward"> {
  const { tree } = hall;
  const conditions = [
    ...new Map(
      [...findConditions(tree, at), ...findConditions(tree, on)].map((one) => [one.head, one]),
    ).values(),
  ];
  const marks = tree.children[on]!.filter(
    (i) => i < on && /^(?:case|mark|cc)$/.test(relation(tree.tokens[i]!)),
  );
  const without = new Set([...tokensOf(tree, conditions), ...marks, at]);
  const addressed = toward ?? findAgainst(tree, at) ?? findAgainst(tree, on);
  const party = addressed === undefined ? undefined : toParty(hall, addressed);
  const what = stretchOf(tree, on, without);
  const also = rest ?? findRest(tree, at, on, what.end, without);
  const tail = also === undefined ? what : stretchOf(tree, also, without);
  return {
    on,
    also,
    what: { start: Math.min(what.start, tail.start), end: Math.max(what.end, tail.end) },
    conditions,
    toward: party,
  };
}

/** "backs the plan | for a truce": what stands right behind a matter that names no issue, though a parse hangs it higher. */
function findRest(
  tree: Tree,
  at: number,
  on: number,
  end: number,
  without: ReadonlySet<number>,
): number | undefined {
  if (tree.tokens[on]!.upos === "VERB" || findIssue(tree, on, without) !== undefined) return undefined;
  return tree.children[at]!.find((i) => {
    if (i < on || without.has(i) || !/^(?:obl|advcl|acl)$/.test(relation(tree.tokens[i]!))) return false;
    const opener = tree.children[i]!.find((child) => /^(?:case|mark)$/.test(relation(tree.tokens[child]!)));
    const joins = opener !== undefined && /^(?:for|of|to|on|in)$/i.test(tree.tokens[opener]!.form);
    return joins && tree.tokens[opener]!.start - end <= 1 && findIssue(tree, i, without) !== undefined;
  });
}

/** "sanctions against the junta", "threatened force against". */
function findAgainst(tree: Tree, at: number): number | undefined {
  return tree.children[at]!.find((i) => {
    const preposition = childIn(tree, i, "case");
    return preposition !== undefined && tree.tokens[preposition]!.form.toLowerCase() === "against";
  });
}
