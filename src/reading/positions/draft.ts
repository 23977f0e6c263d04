import type { Party, Span, TimeExpression } from "../../contracts/index.js";
import type { Matter } from "../modality/index.js";
import { isBelow, relation, stepsBetween, type Tree, tokensWithin } from "../syntax/tree.js";
import { conditionAt, conditionsOf, type PlacedCondition, tokensOf } from "./conditions/index.js";
import { findHolders, type Hall, toParty } from "./holder.js";
import { stretchOf } from "./stretch.js";
import { holdsOut } from "./turns/or-else.js";

/** A position as the network reads it, in the report's words. */
export interface Draft {
  matter: Matter;
  holder: Party;
  what: Span;
  conditions: PlacedCondition[];
  toward?: Party;
  /** Id of the time by which it is to be met, or from which a threat would be carried out. */
  deadline?: string;
}

/**
 * A condition that several matters of a sentence claim is a condition on the one nearest to what it limits: "called for a
 * truce and threatened sanctions if Peru did not comply".
 */
export function shareConditions(tree: Tree, matters: Matter[]): Matter[] {
  const stepsTo = ({ on, cue }: Matter, at: number): number => {
    const { governor } = conditionAt(tree, at, "if");
    return Math.min(stepsBetween(tree, governor, on), stepsBetween(tree, governor, cue));
  };
  return matters.map((matter) => ({
    ...matter,
    conditions: [
      ...matter.conditions.filter(({ at }) =>
        matters.every(
          (other) =>
            !other.conditions.some((claimed) => claimed.at === at) ||
            stepsTo(matter, at) <= stepsTo(other, at),
        ),
      ),
      ...findUnclaimed(tree, matter, matters),
    ],
  }));
}

/** Conditions on the very predicate of a matter that the network passed over. */
function findUnclaimed(tree: Tree, { on, cue }: Matter, matters: Matter[]): Matter["conditions"] {
  const isClaimed = ({ span }: PlacedCondition): boolean =>
    matters.some(({ conditions }) =>
      conditions.some(({ at }) => {
        const { start, end } = tree.tokens[at]!;
        return span.start <= start && end <= span.end;
      }),
    );
  return conditionsOf(tree, tree.tokens[on]!.sentence)
    .filter((condition) => (condition.governor === on || condition.governor === cue) && !isClaimed(condition))
    .map(({ head, relation: stated }) => ({ relation: stated, at: head }));
}

/** The position on a matter, one for each who holds it; none where nobody is known to. */
export function draftPositions(hall: Hall, matter: Matter, times: TimeExpression[]): Draft[] {
  const { tree } = hall;
  const conditions = keepDistinct(
    matter.conditions.flatMap(({ relation: stated, at }) =>
      at === matter.on ||
      isBelow(tree, matter.on, at) ||
      (stated === "before" && isOwnPart(tree, matter.on, at))
        ? []
        : conditionAt(tree, at, stated),
    ),
  );
  const toward = matter.toward === undefined ? undefined : toParty(hall, matter.toward);
  const deadline = matter.deadline === undefined ? undefined : timeAt(tree, matter.deadline, times);
  const what = stretchOf(tree, matter.on, besides(tree, matter, conditions));
  return findHolders(hall, matter).map((holder) => ({ matter, holder, what, conditions, toward, deadline }));
}

/** "accept the proposal for | talks": told of by the matter, no condition on it. */
function isOwnPart(tree: Tree, on: number, at: number): boolean {
  const opener = tree.children[at]!.find((i) => i < at && relation(tree.tokens[i]!) === "case");
  return opener !== undefined && /^(?:for|of)$/i.test(tree.tokens[opener]!.form) && isBelow(tree, at, on);
}

const keepDistinct = (conditions: PlacedCondition[]): PlacedCondition[] => [
  ...new Map(conditions.map((condition) => [condition.span.start, condition])).values(),
];

/** What hangs on the matter's head and is no part of it: holder, addressee, conditions and time, the stance, helping words. */
function besides(tree: Tree, matter: Matter, conditions: PlacedCondition[]): Set<number> {
  const { on, holders, toward, deadline, cue } = matter;
  const outside = tokensOf(tree, conditions);
  for (const child of tree.children[on]!) {
    const kind = relation(tree.tokens[child]!);
    const opens = child < on && /^(?:case|mark|cc|aux|cop|advmod|discourse)$/.test(kind);
    const pronoun = kind === "nsubj" && tree.tokens[child]!.upos === "PRON";
    if (opens || pronoun) outside.add(child);
  }
  const { to } = tree.analysis.sentences[tree.tokens[on]!.sentence]!;
  for (let at = on + 1, threat = false; at < to; at++) {
    threat ||= holdsOut(tree, at);
    if (threat) outside.add(at);
  }
  for (const token of [...holders, toward, deadline, cue]) {
    if (token !== undefined && !isBelow(tree, on, token)) outside.add(token);
  }
  return outside;
}

/** The time at a token; none where "on" opens it: "demanded on Friday" says when it was demanded. */
function timeAt(tree: Tree, token: number, times: TimeExpression[]): string | undefined {
  const { start, end } = tree.tokens[token]!;
  const time = times.find((time) => time.start < end && start < time.end);
  const { from } = time ? tokensWithin(tree, time) : { from: 0 };
  return /^on$/i.test(tree.tokens[from - 1]?.form ?? "") ? undefined : time?.id;
}
