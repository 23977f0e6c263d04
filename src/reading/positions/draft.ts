import type { Party, Span, TimeExpression } from "../../contracts/index.js";
import type { Matter } from "../modality/index.js";
import { isBelow, relation, type Tree } from "../syntax/tree.js";
import { conditionAt, type PlacedCondition, tokensOf } from "./conditions/index.js";
import { findHolders, type Hall, toParty } from "./holder.js";
import { stretchOf } from "./stretch.js";

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

/** The position on a matter, one for each who holds it; none where nobody is known to. */
export function draftPositions(hall: Hall, matter: Matter, times: TimeExpression[]): Draft[] {
  const { tree } = hall;
  const conditions = matter.conditions.flatMap(({ relation: stated, at }) =>
    at === matter.on || isBelow(tree, matter.on, at) ? [] : conditionAt(tree, at, stated),
  );
  const toward = matter.toward === undefined ? undefined : toParty(hall, matter.toward);
  const deadline = matter.deadline === undefined ? undefined : timeAt(tree, matter.deadline, times);
  const what = stretchOf(tree, matter.on, besides(tree, matter, conditions));
  return findHolders(hall, matter).map((holder) => ({ matter, holder, what, conditions, toward, deadline }));
}

/** What hangs on the matter's head and is no part of it: holder, addressee, conditions and time, the stance, helping words. */
function besides(tree: Tree, matter: Matter, conditions: PlacedCondition[]): Set<number> {
  const { on, holders, toward, deadline, cue } = matter;
  const outside = tokensOf(tree, conditions);
  for (const child of tree.children[on]!) {
    const kind = relation(tree.tokens[child]!);
    const opens = child < on && /^(?:case|mark|cc|aux|cop|advmod|discourse)$/.test(kind);
    if (opens || (kind === "nsubj" && tree.tokens[child]!.upos === "PRON")) outside.add(child);
  }
  for (const token of [...holders, toward, deadline, cue]) {
    if (token !== undefined && !isBelow(tree, on, token)) outside.add(token);
  }
  return outside;
}

function timeAt(tree: Tree, token: number, times: TimeExpression[]): string | undefined {
  const { start, end } = tree.tokens[token]!;
  return times.find((time) => time.start < end && start < time.end)?.id;
}
