import type { EventParty, PloverType, Span } from "../../contracts/index.js";
import { type TokenRange, type Tree, tokensWithin } from "../syntax/tree.js";
import type { EventClass, Question } from "./classify/index.js";
import { rootOf } from "./classify/roots.js";
import type { EventDraft } from "./index.js";
import { findMode } from "./modes.js";
import { isPublicParty } from "./senses/parties.js";

/**
 * What the lexicon's word for it weighs against the classifier, whose scores add up to 1. Chosen on two folds of PLV's
 * training part, where the classifier had not seen the sentences.
 */
const LEXICON = 0.3;

/** From which score on it is believed of others than states and public bodies, of which it learned. */
const SURE = 0.8;

/** Tells what happens between a pair; `score` and `scores` as of `classifyEvent`. */
export type Classify = (
  tree: Tree,
  question: Question,
) => Pick<EventClass, "type" | "root" | "score" | "scores">;

/**
 * Lets the classifier, which sees the whole sentence, overrule the type the lexicon gives a word: only where the word's
 * event is the one event between the two in its sentence, since it tells what happens between a pair.
 */
export function decideTypes(tree: Tree, drafts: EventDraft[], classify: Classify): EventDraft[] {
  return drafts.map((draft) => {
    const pair = pairOf(draft);
    const rivals = drafts.filter((other) => other !== draft && sharesPair(other, draft));
    return pair && rivals.length === 0 ? decideType(tree, draft, pair, classify) : draft;
  });
}

function decideType(
  tree: Tree,
  draft: EventDraft,
  [actor, recipient]: [EventParty, EventParty],
  classify: Classify,
): EventDraft {
  const { from, to } = tree.analysis.sentences[tree.tokens[draft.at]!.sentence]!;
  const range = (span: Span): TokenRange => tokensWithin(tree, span);
  const question = {
    sentence: { from, to },
    actor: range(actor),
    recipient: range(recipient),
    trigger: draft.at,
  };
  const { type, root, score, scores } = classify(tree, question);
  const own = rootOf(draft.type);
  if (root === own) return draft;
  const lexicon = (scores.find((one) => one.root === own)?.score ?? 0) + LEXICON;
  const isSure = score >= SURE || [actor, recipient].every(isPublicParty);
  return score > lexicon && isSure ? retyped(tree, draft, type, score) : draft;
}

function retyped(tree: Tree, { mode: _, ...draft }: EventDraft, type: PloverType, score: number): EventDraft {
  const mode = findMode(tree, draft.at, type);
  return {
    ...draft,
    type,
    ...(mode && { mode }),
    basis: { rule: `classifier, for ${draft.basis.rule}`, score: round(score) },
  };
}

const round = (score: number): number => Math.round(score * 100) / 100;

/** Actor and recipient; of several who act together the first two. */
function pairOf({ actor, recipient }: EventDraft): [EventParty, EventParty] | undefined {
  if (actor && recipient) return [actor, recipient];
  const [first, second] = actor?.members ?? [];
  return first && second ? [first, second] : undefined;
}

function sharesPair(a: EventDraft, b: EventDraft): boolean {
  const [one, other] = [pairOf(a), pairOf(b)];
  return one !== undefined && other !== undefined && one.every((party, n) => party.start === other[n]!.start);
}
