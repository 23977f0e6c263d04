import type { Block } from "../../../contracts/index.js";
import { childIn } from "../../syntax/tree.js";
import { findClaim } from "../claim.js";
import type { EventDraft } from "../index.js";
import type { Scene } from "../scene.js";

const YOU = /^(?:you|your)$/i;
const LONG = 40;

/** Of where the event is told: in which part of the report, in whose words, and whether as a fact. */
export function placeFacts(scene: Scene, blocks: Block[], draft: EventDraft): string[] {
  const { tree } = scene;
  const { at, status } = draft;
  const token = tree.tokens[at]!;
  const { from, to } = tree.analysis.sentences[token.sentence]!;
  const facts = [`status ${status}`];
  const block = blocks.find(({ start, end }) => start <= token.start && token.end <= end);
  if (block) facts.push(`in ${block.kind}`);
  if (block && block === blocks.find(({ kind }) => kind === "paragraph")) facts.push("in first paragraph");
  const claim = findClaim(scene, at);
  if (claim) facts.push("claimed");
  if (claim?.quoted.some(({ start, end }) => start <= token.start && token.end <= end)) facts.push("quoted");
  if (draft.time) facts.push("dated");
  if (draft.place) facts.push("placed");
  if (draft.mode) facts.push("mode");
  for (const context of draft.contexts ?? []) facts.push(`context ${context}`);
  if (to - from > LONG) facts.push("long sentence");
  if (tree.tokens.slice(from, to).some(({ form }) => YOU.test(form))) facts.push("you");
  if (childIn(tree, at, "mark") !== undefined) facts.push("marked clause");
  return facts;
}
