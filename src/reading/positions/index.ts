import type { Analysis, Attribution, Position, Report, Span, TimeExpression } from "../../contracts/index.js";
import type { ActorIndex } from "../actors/index.js";
import { growTree } from "../syntax/tree.js";
import { tokensOf } from "./conditions/index.js";
import { findDeadline } from "./deadline.js";
import type { Draft } from "./draft.js";
import { attributionAt, type Hall, isObserver } from "./holder.js";
import { findIssue } from "./issues.js";
import { closeQuotation, keepSaid } from "./quotation.js";
import { findConditionalClauses } from "./rules/conditional-clause.js";
import { findConditionalPromises } from "./rules/conditional-promise.js";
import { findRequirements } from "./rules/requirement.js";
import { findShouldClauses } from "./rules/should-clause.js";
import { findStanceNouns } from "./rules/stance-noun.js";
import { findStanceWords } from "./rules/stance-word.js";

/** What says most comes first: of two that find one position, the earlier rule's is kept. */
const RULES = [
  findRequirements,
  findConditionalClauses,
  findStanceWords,
  findStanceNouns,
  findShouldClauses,
  // Last: what it finds is known by its form alone.
  findConditionalPromises,
];

/**
 * What each party of a report proposes, demands, offers, accepts, rejects, threatens, supports or opposes, and on which
 * condition, in the order of the text. Only where a holder is
 * known, and only on the issues of the issue list unless it stands under a condition.
 */
export function extractPositions(
  _report: Report,
  analysis: Analysis,
  actors: ActorIndex,
  attributions: Attribution[],
  times: TimeExpression[],
): Position[] {
  const hall: Hall = { tree: growTree(analysis), actors, attributions };
  const found = RULES.flatMap((find) => find(hall)).flatMap((draft) => {
    const on = findIssue(hall.tree, draft.on, tokensOf(hall.tree, draft.conditions)) ?? draft.named;
    return on && !isObserver(hall, draft.holder) ? [{ draft, on }] : [];
  });
  return found
    .filter(
      ({ draft, on }, at) =>
        !found
          .slice(0, at)
          .some(
            (other) => sharesCondition(other.draft, draft) || (other.on === on && covers(other.draft, draft)),
          ),
    )
    .sort((a, b) => a.draft.what.start - b.draft.what.start)
    .map(({ draft, on }, at) => toPosition(hall, `p${at + 1}`, draft, on, times));
}

function covers(a: Draft, b: Draft): boolean {
  return a.holder.actor === b.holder.actor && a.what.start < b.what.end && b.what.start < a.what.end;
}

/** One condition stands in one position, that of the rule which says most. */
function sharesCondition(a: Draft, b: Draft): boolean {
  return (
    b.rule === "conditional-promise" &&
    a.conditions.some(({ head }) => b.conditions.some((condition) => condition.head === head))
  );
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

function toPosition(hall: Hall, id: string, draft: Draft, on: string, times: TimeExpression[]): Position {
  const { holder, stance, toward, rule, score } = draft;
  const { text } = hall.tree.analysis;
  const attribution = attributionAt(hall, draft.at);
  const conditions = draft.conditions.map((condition) => ({
    ...condition,
    span: takeTime(condition.span, text, times),
  }));
  const said = (span: Span): Span => keepSaid(span, attribution);
  const what = closeQuotation(hall.tree, said(fitTimes(draft.what, text, times)));
  return {
    id,
    holder,
    stance,
    on,
    what,
    conditions: conditions.map(({ span, relation }) => ({
      span: closeQuotation(hall.tree, said(span)),
      relation,
    })),
    deadline: findDeadline(hall.tree, { ...draft, conditions }, times),
    toward: toward?.actor === holder.actor ? undefined : toward,
    attribution: attribution?.id,
    basis: { rule, score },
  };
}
