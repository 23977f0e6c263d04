import type { EventParty } from "../../../contracts/index.js";
import { headWithin, isBelow, relation, tokensWithin } from "../../syntax/tree.js";
import type { EventDraft } from "../index.js";
import type { Scene } from "../scene.js";
import { areBetween, areOfTwoCountries, isPrivateParty, isPublicParty, isUntold } from "../senses/parties.js";

const ARMED = /^(?:MIL|REB|PRM|UAF|COP)$/;
/** Tokens from the trigger to a participant. */
const NEAR = 3;
const FAR = 10;

/** Of those who take part: who they are, what is known of them and how they stand to the trigger. */
export function partyFacts(scene: Scene, draft: EventDraft): string[] {
  const { tree } = scene;
  const { actor, recipient, type } = draft;
  const facts = [
    ...(actor ? oneParty(scene, draft.at, "actor", actor) : ["no actor", `no actor ${type}`]),
    ...(recipient
      ? oneParty(scene, draft.at, "recipient", recipient)
      : ["no recipient", `no recipient ${type}`]),
  ];
  const parties = [actor, recipient].filter((party) => party !== undefined);
  if (areBetween(actor, recipient)) facts.push("between", `between ${type}`);
  if (areOfTwoCountries(actor, recipient)) facts.push("of two countries");
  if (parties.every(isPublicParty)) facts.push("all public", `all public ${type}`);
  if (parties.some((party) => isPrivateParty(tree, party))) facts.push("one private");
  return facts;
}

function oneParty(scene: Scene, at: number, role: string, party: EventParty): string[] {
  const { tree } = scene;
  const facts = [`${role} ${kindOf(scene, party)}`, `sector ${role} ${party.sector ?? "none"}`];
  if (party.country) facts.push(`${role} of a country`);
  if (isUntold(tree, party)) facts.push(`${role} untold`);
  const head = headWithin(tree, tokensWithin(tree, party));
  if (head === undefined) return facts;
  const token = tree.tokens[head]!;
  facts.push(`${role} ${token.upos}`);
  if (role === "actor") return facts;
  facts.push(`${role} ${wayTo(scene, at, head)}`);
  const preposition = tree.children[head]!.find((i) => relation(tree.tokens[i]!) === "case");
  if (preposition !== undefined) facts.push(`upon ${tree.tokens[preposition]!.lemma.toLowerCase()}`);
  const steps = Math.abs(head - at);
  facts.push(`${role} ${steps <= NEAR ? "near" : steps > FAR ? "far" : "middling"}`);
  facts.push(`${role} ${head < at ? "before" : "behind"}`);
  return facts;
}

/** The relation of the participant to the trigger, or that it only hangs somewhere below or elsewhere. */
function wayTo({ tree }: Scene, at: number, head: number): string {
  const token = tree.tokens[head]!;
  if (token.head === at) return `is ${token.deprel}`;
  if (tree.tokens[at]!.head === head) return `governs as ${relation(tree.tokens[at]!)}`;
  return isBelow(tree, head, at) ? `below as ${relation(token)}` : "elsewhere";
}

function kindOf({ actors }: Scene, { members, sector, country, actor }: EventParty): string {
  if (members) return "several";
  if (sector === "GOV" && country) return "state";
  if (ARMED.test(sector ?? "")) return "armed";
  if (sector) return isPublicParty({ start: 0, end: 0, sector }) ? "public" : "private";
  return (actor && actors.actor(actor)?.kind) ?? (country ? "of a country" : "unknown");
}
