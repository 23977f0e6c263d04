import type { EventStatus } from "../../../contracts/index.js";
import { modalityOf } from "../../modality/index.js";
import { helpersOf } from "./clause.js";
import { condition } from "./condition.js";
import { eventNoun } from "./event-noun.js";
import { future } from "./future.js";
import { isGivenUp } from "./given-up.js";
import { findGovernor, underGovernor } from "./governor.js";
import { history } from "./history.js";
import { modality } from "./modality.js";
import { negation } from "./negation.js";
import type { StatusRule, StatusScene } from "./rule.js";

export type { StatusScene } from "./rule.js";

/** What the event's own words say. What is denied is not done whatever else is said; a condition turns "will" into "would". */
const OWN: StatusRule[] = [negation, condition, modality, future];

const DEPTH = 5;

/** Whether the event at token `at` is told as done, to come, possible, not done or long past: PLOVER's auxiliary modes. */
export function findStatus(scene: StatusScene, at: number): EventStatus {
  return modalityOf(scene.tree).statusOf(at, statusByRule(scene, at));
}

/** What the rules say, which the network weighs: the event's own words, then those that govern it, each under what governs that one. */
export function statusByRule(scene: StatusScene, at: number): EventStatus {
  const own = ownStatus(scene, at);
  const governed = governedStatus(scene, at, own, DEPTH);
  if (!governed && own === "planned" && isGivenUp(scene.tree, at)) return "negated";
  return governed ?? own ?? eventNoun(scene, at) ?? history(scene, at) ?? "happened";
}

function statusAt(scene: StatusScene, at: number, depth: number): EventStatus {
  const own = ownStatus(scene, at);
  return governedStatus(scene, at, own, depth) ?? own ?? "happened";
}

function ownStatus(scene: StatusScene, at: number): EventStatus | undefined {
  for (const rule of OWN) {
    const status = rule(scene, at);
    if (status) return status;
  }
  return undefined;
}

function governedStatus(
  scene: StatusScene,
  at: number,
  own: EventStatus | undefined,
  depth: number,
): EventStatus | undefined {
  const governor = depth > 0 ? findGovernor(scene.tree, at) : undefined;
  if (!governor) return undefined;
  const above = statusAt(scene, governor.at, depth - 1);
  if (governor.makes === "planned" && isGivenUp(scene.tree, governor.at, at)) return "negated";
  const made = underGovernor(governor, above);
  if (own && governor.makes === "same") return own;
  // "promised that it would pay".
  if (own === "hypothetical" && governor.makes === "planned" && saysWould(scene, at)) return made;
  // "refused not to go" leaves it open, "agreed not to go" does not.
  if (own === "negated") return made && governor.makes === "negated" ? "hypothetical" : own;
  // "a risk that it will be cut", "denied that it would leave": the governing word outweighs "will" and "would".
  const outweighs = governor.makes === "negated" || governor.makes === "hypothetical";
  return own === undefined || (outweighs && made) ? made : own;
}

const saysWould = ({ tree }: StatusScene, at: number): boolean => helpersOf(tree, at).includes("would");
