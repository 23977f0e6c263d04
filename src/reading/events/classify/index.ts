import type { PloverType } from "../../../contracts/index.js";
import type { Tree } from "../../syntax/tree.js";
import type { Penta } from "../lexicon/plover.js";
import { describe, describeSetting } from "./describe.js";
import { encode } from "./encode.js";
import { type EventModel, eventModel } from "./model.js";
import { openSetting, type Question, type Setting } from "./question.js";
import { pentaOf, ROOTS, type Root, rootOf } from "./roots.js";

export type { Question } from "./question.js";

export interface EventClass {
  type: PloverType;
  /** The type as the public tables call it: YIELD for CONCEDE and RETREAT. */
  root: Root;
  penta: Penta;
  /** How likely the type is beside the others, 0–1. */
  score: number;
  /** The same for every root, the likeliest first; they add up to 1. */
  scores: { root: Root; score: number }[];
}

/** How sharply a difference in margin tells; at 3 the scores are about as high as they are right, in ten folds on PLV. */
export const SHARPNESS = 3;

/**
 * Which event of PLOVER a sentence tells of between an actor and a recipient, decided by a linear model over words, their
 * place, the parse and the lexicon. It always answers: ask only where something is known to happen between the two.
 */
export function classifyEvent(tree: Tree, question: Question, model: EventModel = eventModel()): EventClass {
  const setting = openSetting(tree, question);
  const margins = model.score(encode(describeSetting(setting), model.width));
  const powers = ROOTS.map((root) => ({ root, score: Math.exp(SHARPNESS * margins.get(root)!) }));
  const sum = powers.reduce((total, { score }) => total + score, 0);
  const scores = powers
    .map(({ root, score }) => ({ root, score: score / sum }))
    .sort((a, b) => b.score - a.score);
  const { root, score } = scores[0]!;
  return { type: typeOf(root, setting), root, penta: pentaOf(root), score, scores };
}

/** Whether the two are told to use force, one against the other: the margin, above 0 where they are. */
export function clashMargin(tree: Tree, question: Question): number {
  const model = eventModel();
  return model.score(encode(describe(tree, question), model.width)).get("clash")!;
}

/** The type behind a root. What is yielded in words (CONCEDE) or in deed (RETREAT) the lexicon tells; else it is in deed. */
function typeOf(root: Root, { triggers, trigger, governors }: Setting): PloverType {
  if (root !== "YIELD") return root;
  const yielding = triggers.filter(({ pattern }) => rootOf(pattern.type) === root);
  const told =
    yielding.find(({ at }) => at === trigger) ??
    yielding.find(({ at }) => governors.includes(at)) ??
    yielding[0];
  return told?.pattern.type ?? "RETREAT";
}
