import type { Analysis, Attribution, Position, Report, Span, TimeExpression } from "../../contracts/index.js";
import type { ActorIndex } from "../actors/index.js";
import { type Matter, modalityOf } from "../modality/index.js";
import { growTree, isBelow, relation, type Tree } from "../syntax/tree.js";
import { isObserver } from "./bodies.js";
import { type Draft, draftPositions, shareConditions } from "./draft.js";
import { attributionAt, type Hall } from "./holder.js";
import { nameIssue } from "./issues.js";
import { closeQuotation, keepSaid } from "./quotation.js";
import { turn } from "./turns/index.js";
import { isHeld } from "./vetoes/index.js";

const LEAST = 0.3;
const LEAST_UNLISTED = 0.6;

/**
 * What each party of a report proposes, demands, offers, accepts, rejects, threatens, supports or opposes, on which
 * conditions and by when, in the order of the text. Only where a holder is known.
 */
export function extractPositions(
  _report: Report,
  analysis: Analysis,
  actors: ActorIndex,
  attributions: Attribution[],
  times: TimeExpression[],
): Position[] {
  const hall: Hall = { tree: growTree(analysis), actors, attributions };
  const modality = modalityOf(hall.tree);
  const drafts = analysis.sentences
    .flatMap((_, sentence) => shareConditions(hall.tree, modality.mattersIn(sentence)))
    .filter((matter) => isSure(matter) && isHeld(hall.tree, matter))
    .flatMap((matter) => turn(hall.tree, matter) ?? [])
    .flatMap((matter) => draftPositions(hall, matter, times))
    .filter(({ holder }) => !isObserver(hall.tree, holder));
  return drafts
    .filter(
      (draft, at) =>
        !drafts.some((other, i) => includes(hall.tree, other, draft) || (i < at && repeats(other, draft))),
    )
    .map((draft, at) => toPosition(hall, `p${at + 1}`, draft, times));
}

/** Where none of the network's issues is at stake, nor any condition set, more is misread, and more is asked. */
function isSure({ issue, conditions, score }: Matter): boolean {
  return score >= (issue === "other" && conditions.length === 0 ? LEAST_UNLISTED : LEAST);
}

/**
 * "the plan for a truce": of two positions of one holder that with the outer words. What hangs below another matter in
 * another stance is what that one is about: "urged Peru to accept Chile's proposal for talks" proposes nothing.
 */
function includes(tree: Tree, outer: Draft, inner: Draft): boolean {
  if (outer === inner || !isSameHolder(outer, inner)) return false;
  const [above, below] = [outer.matter.on, inner.matter.on];
  if (outer.matter.stance !== inner.matter.stance)
    return (
      above !== below && /^(?:nmod|obl)$/.test(relation(tree.tokens[below]!)) && isBelow(tree, below, above)
    );
  const [a, b] = [outer.what, inner.what];
  return a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start;
}

/** Two matters that are turned into one. */
function repeats(one: Draft, other: Draft): boolean {
  return (
    one.matter.stance === other.matter.stance && one.matter.on === other.matter.on && isSameHolder(one, other)
  );
}

function isSameHolder({ holder: a }: Draft, { holder: b }: Draft): boolean {
  return a.actor === undefined || b.actor === undefined ? a.start === b.start : a.actor === b.actor;
}

function toPosition(hall: Hall, id: string, draft: Draft, times: TimeExpression[]): Position {
  const { matter, holder, toward, deadline } = draft;
  const { text } = hall.tree.analysis;
  const attribution = attributionAt(hall, matter.on);
  const asSaid = (span: Span): Span => closeQuotation(hall.tree, keepSaid(span, attribution));
  const what = asSaid(fitTimes(draft.what, text, times));
  return {
    id,
    holder,
    stance: matter.stance,
    on: nameIssue(hall.tree, matter, what),
    what,
    conditions: draft.conditions.map(({ span, relation }) => ({
      span: asSaid(takeTime(span, text, times)),
      relation,
    })),
    deadline,
    toward: toward?.actor !== undefined && toward.actor === holder.actor ? undefined : toward,
    attribution: attribution?.id,
    basis: { rule: "modality", score: matter.score },
  };
}

/** A parse may cut "this | Thursday", or take "proposed Sunday | talks" for one: no time is cut, none stands at the front. */
function fitTimes(span: Span, text: string, times: TimeExpression[]): Span {
  const cut = times.find((time) => time.start < span.end && span.end < time.end);
  const leading = times.find(
    (time) => time.start === span.start && time.weekday !== undefined && time.end < span.end,
  );
  const rest = leading && /^\s+(?=\p{L})/u.exec(text.slice(leading.end, span.end));
  return {
    start: leading && rest ? leading.end + rest[0].length : span.start,
    end: cut ? cut.end : span.end,
  };
}

/** "once the ships are back by Friday": a time right behind a condition is the condition's, wherever a parse hangs it. */
function takeTime(span: Span, text: string, times: TimeExpression[]): Span {
  const next = times.find(
    ({ start }) =>
      start >= span.end &&
      /^\s+(?:by|before|within|on|in|at)\s+(?:the\s+)?$/.test(text.slice(span.end, start)),
  );
  return next ? { start: span.start, end: next.end } : span;
}
