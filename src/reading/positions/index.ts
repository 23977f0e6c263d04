import type {
  Analysis,
  Attribution,
  Party,
  Position,
  Report,
  Span,
  TimeExpression,
} from "../../contracts/index.js";
import type { ActorIndex } from "../actors/index.js";
import { growTree, type Tree } from "../syntax/tree.js";
import { isObserver } from "./bodies.js";
import { tokensOf } from "./conditions/index.js";
import { findDeadline } from "./deadline.js";
import type { Draft } from "./draft.js";
import { attributionAt, type Hall } from "./holder.js";
import { findIssue, issueAt } from "./issues.js";
import { headWords } from "./promises/matter.js";
import { closeQuotation, keepSaid } from "./quotation.js";
import { findConditionalClauses } from "./rules/conditional-clause.js";
import { findConditionalPromises } from "./rules/conditional-promise.js";
import { findDuties } from "./rules/duty.js";
import { findEchoes } from "./rules/echo.js";
import { findAlternatives } from "./rules/or-else.js";
import { findOrders } from "./rules/order.js";
import { findRefusals } from "./rules/refusal.js";
import { findRequirements } from "./rules/requirement.js";
import { findStanceNouns } from "./rules/stance-noun.js";
import { findStancePhrases } from "./rules/stance-phrase.js";
import { findStanceWords } from "./rules/stance-word.js";
import { findUltimatums } from "./rules/ultimatum.js";

/** A draft and what it is on. */
interface Named {
  draft: Draft;
  on: string;
}

/** What says most comes first: of two that find one position, the earlier rule's is kept. */
const RULES = [
  findRequirements,
  findConditionalClauses,
  findUltimatums,
  findStancePhrases,
  findStanceWords,
  findStanceNouns,
  findRefusals,
  findDuties,
  findOrders,
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
  const drafts = RULES.flatMap((find) => find(hall));
  const named = [...drafts, ...findAlternatives(hall, drafts)].map((draft) => ({
    draft,
    on: nameMatter(hall.tree, draft),
  }));
  const echoes = findEchoes(hall).flatMap((draft) => {
    const answered = findAnswered(hall.tree, draft, named);
    return answered ? [{ draft, on: answered.on }] : [];
  });
  const found = [...echoes, ...named].filter(({ draft }) => !isObserver(hall.tree, draft.holder));
  return found
    .filter(
      ({ draft, on }, at) =>
        !found
          .slice(0, at)
          .some((other) => sharesCondition(other.draft, draft) || isSame(other, { draft, on })),
    )
    .sort((a, b) => a.draft.what.start - b.draft.what.start)
    .map(({ draft, on }, at) => toPosition(hall, `p${at + 1}`, draft, on, times));
}

/** The position nearest before an answer, of another holder, in its sentence or the one before. */
function findAnswered(tree: Tree, echo: Draft, named: Named[]): Named | undefined {
  const { sentence } = tree.tokens[echo.at]!;
  return named
    .filter(({ draft }) => {
      const near = sentence - tree.tokens[draft.at]!.sentence;
      return draft.on < echo.on && near >= 0 && near <= 1 && !isSameHolder(draft.holder, echo.holder);
    })
    .sort((a, b) => b.draft.on - a.draft.on)[0];
}

/** The listed issue that a draft is on, else the head words of its matter. */
function nameMatter(tree: Tree, { at, on, also, named, conditions }: Draft): string {
  const without = tokensOf(tree, conditions);
  const issue =
    findIssue(tree, on, without) ?? (also === undefined ? undefined : findIssue(tree, also, without));
  return issue ?? issueAt(tree, at, without) ?? named ?? headWords(tree, on);
}

/** Two rules at one word, or one issue in one stretch. */
function isSame({ draft: a, on }: Named, { draft: b, on: other }: Named): boolean {
  if (!isSameHolder(a.holder, b.holder)) return false;
  // "insisted that talks can only begin once ...": what is insisted on has been read by the surer rule.
  if (a.at === b.at || a.at === b.on) return true;
  return on === other && a.what.start < b.what.end && b.what.start < a.what.end;
}

function isSameHolder(a: Party, b: Party): boolean {
  return a.actor === undefined || b.actor === undefined ? a.start === b.start : a.actor === b.actor;
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
