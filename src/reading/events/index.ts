import type {
  Analysis,
  Attribution,
  Event,
  PloverType,
  Report,
  TimeExpression,
} from "../../contracts/index.js";
import type { ActorIndex } from "../actors/index.js";
import { growTree } from "../syntax/tree.js";
import { timeOf } from "../times/index.js";
import { findClaim } from "./claim.js";
import { classifyEvent } from "./classify/index.js";
import { clauseAround } from "./clause.js";
import { confidenceFeatures, type Facts } from "./confidence/features.js";
import { confidenceOf, LEAST_SURE } from "./confidence/index.js";
import { findContexts } from "./contexts.js";
import { type Classify, decideTypes } from "./decide-type.js";
import { dropContents, keepDistinct } from "./keep-distinct.js";
import { isSoundSaying, isTold } from "./keep-sound.js";
import { findMode } from "./modes.js";
import { findParticipants, hasLifelessSubject } from "./participants/index.js";
import { findPlace } from "./places/index.js";
import type { Scene, Trigger } from "./scene.js";
import { isBorneOut } from "./senses/index.js";
import { findStatus, type StatusScene } from "./status/index.js";
import { findTriggers } from "./triggers.js";

/** What the readers before this one found in the report. */
export interface Found {
  actors: ActorIndex;
  attributions: Attribution[];
  times: TimeExpression[];
}

/** An event before it has its id, with the token that carries it and the words that the lexicon knows it by. */
export type EventDraft = Omit<Event, "id"> & { at: number; word: Trigger };

/** Types that only somebody does: where a thing is the subject ("the storm hit"), it is another sense of the word. */
const NEEDS_SOMEBODY: ReadonlySet<PloverType> = new Set<PloverType>([
  "ASSAULT",
  "CONSULT",
  "MOBILIZE",
  "PROTEST",
  "REQUEST",
  "THREATEN",
  "COOPERATE",
]);

/**
 * What was done, by whom and to whom, in the order of the text: PLOVER's types, actor and recipient (Open Event Data
 * Alliance), whether it happened, when and where. Only what words of the report name, and only where it says who acts or
 * is acted upon.
 */
export function findEvents(
  report: Report,
  analysis: Analysis,
  before: Found,
  classify: Classify = classifyEvent,
): Event[] {
  return draftEvents(report, analysis, before, classify)
    .flatMap(({ draft, features }) => {
      const { at: _, word: __, basis, ...event } = draft;
      const score = confidenceOf(features);
      return score < LEAST_SURE ? [] : [{ ...event, basis: { ...basis, score } }];
    })
    .map((event, n) => ({ id: `e${n + 1}`, ...event }));
}

/** Every event that the words may tell, however unsure, with what speaks for and against it; in the order of the text. */
export function draftEvents(
  report: Report,
  analysis: Analysis,
  before: Found,
  classify: Classify = classifyEvent,
): { draft: EventDraft; features: Facts }[] {
  const scene: Scene = { tree: growTree(analysis), ...before };
  const status: StatusScene = { tree: scene.tree, times: before.times, year: yearOf(report) };
  return analysis.sentences.flatMap((sentence) => {
    const triggers = findTriggers(scene.tree, sentence).filter((one) => isSoundSaying(scene.tree, one));
    if (triggers.length === 0) return [];
    const contexts = findContexts(scene.tree, sentence);
    const found = triggers
      .flatMap((trigger) => toDraft(scene, status, trigger, contexts) ?? [])
      .filter(isTold);
    const typed = decideTypes(scene.tree, dropContents(scene.tree, keepDistinct(found)), classify);
    return typed
      .filter((draft) => isBorneOut(scene.tree, draft))
      .map((draft) => ({ draft, features: confidenceFeatures(scene, report.blocks, draft, classify) }));
  });
}

function toDraft(
  scene: Scene,
  status: StatusScene,
  trigger: Trigger,
  contexts: string[],
): EventDraft | undefined {
  const { tree } = scene;
  const { at, from, to, type, rule, score } = trigger;
  const { actor, recipient } = findParticipants(scene, trigger);
  if (!actor && !recipient) return undefined;
  const mode = trigger.mode ?? findMode(tree, at, type);
  if (NEEDS_SOMEBODY.has(type) && !(mode && type === "ASSAULT") && hasLifelessSubject(scene, at, actor))
    return undefined;
  const time = timeOf(tree.analysis, scene.times, tree.tokens[at]!);
  const place = findPlace(scene, at);
  const claim = findClaim(scene, at);
  return {
    at,
    word: trigger,
    type,
    ...(mode && { mode }),
    ...(contexts.length > 0 && { contexts }),
    ...(actor && { actor }),
    ...(recipient && { recipient }),
    trigger: { start: tree.tokens[from]!.start, end: tree.tokens[to - 1]!.end },
    span: clauseAround(tree, at),
    ...(time && { time }),
    ...(place && { place }),
    status: findStatus(status, at),
    ...(claim && { attribution: claim.id }),
    basis: { rule, score },
  };
}

/** The year a report is of; of an undated one that of the day it is read. */
function yearOf({ published }: Report): number {
  return published ? Number(published.slice(0, 4)) : new Date().getFullYear();
}
