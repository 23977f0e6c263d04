import type { Block } from "../../../contracts/index.js";
import type { Classify } from "../decide-type.js";
import type { EventDraft } from "../index.js";
import type { Scene } from "../scene.js";
import { classifierFacts } from "./classifier-facts.js";
import { partyFacts } from "./party-facts.js";
import { placeFacts } from "./place-facts.js";
import { wordFacts } from "./word-facts.js";

/** What speaks for or against an event, by name, with its worth: sureness as log-odds, everything else the same for all. */
export type Facts = Map<string, number>;

/** What a fact is worth: the higher, the freer a fit is with its weight. Which words tell the event says the most. */
function worthOf(fact: string): number {
  if (/^(?:lemma|group) /.test(fact)) return 2.5;
  return /^(?:sector|upon) /.test(fact) ? 0.5 : 1;
}

export function confidenceFeatures(
  scene: Scene,
  blocks: Block[],
  draft: EventDraft,
  classify: Classify,
): Facts {
  const facts: Facts = new Map(classifierFacts(scene, draft, classify));
  const others = [
    ...wordFacts(scene, draft),
    ...partyFacts(scene, draft),
    ...placeFacts(scene, blocks, draft),
  ];
  for (const fact of others) facts.set(fact, worthOf(fact));
  return facts;
}
