import type { EventParty, PloverType } from "../../../contracts/index.js";
import { relation, type Tree } from "../../syntax/tree.js";
import { partyAt } from "../parties/party.js";
import type { Scene, Trigger } from "../scene.js";
import { carries } from "../status/words.js";
import { findOwners } from "./owners.js";
import { findAgent, findSubject, hasCase, isPassive } from "./subject.js";
import { findSources, isSuffered } from "./sufferers.js";
import { findTargets, type Reach } from "./targets.js";
import { findInviter, isHosting } from "./visits.js";

export interface Participants {
  actor?: EventParty;
  recipient?: EventParty;
}

/** Types that are done to a country or town by being done there: "declared a curfew in Lome". */
const TERRITORIAL = typeSet("RETREAT CONCEDE AID MOBILIZE COERCE ASSAULT SANCTION COOPERATE");
/** Types whose noun belongs to the doer: "began its invasion"; of "rejected its offer" it is the other way round. */
const OWNED_BY_DOER = typeSet("CONSULT COOPERATE AID MOBILIZE COERCE ASSAULT SANCTION PROTEST THREATEN");
/** Types that several do with each other: "Chad and Niger agreed". */
const MUTUAL = typeSet("CONSULT AGREE COOPERATE");

function typeSet(types: string): ReadonlySet<PloverType> {
  return new Set(types.split(" ") as PloverType[]);
}

/** Who acts and who is acted upon, told from the parse: the direction is that of the words, not of their order. */
export function findParticipants(scene: Scene, trigger: Trigger): Participants {
  const { tree } = scene;
  const { at, type, tokens } = trigger;
  const acts = OWNED_BY_DOER.has(type) ? tokens.filter((one) => one !== at && isNoun(tree, one)) : [];
  const doers = isNoun(tree, at) ? doersOfNoun(tree, at) : doersOfVerb(tree, at);
  const actor = firstParty(scene, [...doers, ...acts.flatMap((act) => findOwners(tree, act))], undefined);
  if (isSuffered(tree, at, type)) {
    return { actor: firstParty(scene, findSources(tree, at), actor), recipient: actor };
  }
  const reach = { inPlace: TERRITORIAL.has(type), acts };
  const reached = [...patients(tree, at, reach), ...acts.flatMap((act) => findTargets(tree, act, reach))];
  const done = reached.filter((one) => !(isMutual(type, actor) && !isPartner(tree, one, at)));
  const recipient = firstParty(scene, [...findInviter(tree, trigger), ...done], actor);
  return actor && recipient && isHosting(tree, trigger, recipient)
    ? { actor: recipient, recipient: actor }
    : { actor, recipient };
}

const isMutual = (type: PloverType, actor: EventParty | undefined): boolean =>
  MUTUAL.has(type) && actor?.members !== undefined;

/** "Chad and Niger met the envoy", "… signed a pact with Mali": those named as partners of the several who act. */
function isPartner(tree: Tree, one: number, at: number): boolean {
  const isObject = tree.tokens[one]!.head === at && relation(tree.tokens[one]!) === "obj";
  return isObject || hasCase(tree, one, /^(?:with|to|against)$/);
}

const isNoun = (tree: Tree, at: number): boolean => /^(?:NOUN|PROPN)$/.test(tree.tokens[at]!.upos);

function doersOfVerb(tree: Tree, at: number): number[] {
  if (isPassive(tree, at)) {
    const agent = findAgent(tree, at);
    return agent === undefined ? [] : withOwners(tree, agent);
  }
  const subject = findSubject(tree, at);
  return subject === undefined ? [] : withOwners(tree, subject);
}

/** The phrase itself, then those it belongs to: "Turkish airstrikes killed …". */
const withOwners = (tree: Tree, head: number): number[] => [head, ...findOwners(tree, head)];

/** The owner of an act, else who does it by the verb that carries it: "Chad launched an attack". */
function doersOfNoun(tree: Tree, at: number): number[] {
  const owners = findOwners(tree, at);
  const verb = carrierOf(tree, at);
  if (verb === undefined) return owners;
  const kind = relation(tree.tokens[at]!);
  const own = isPassive(tree, verb) || kind === "nsubj" ? [findAgent(tree, verb)] : [findSubject(tree, verb)];
  const oblique = findOwners(tree, verb);
  return [...owners, ...own.filter((one) => one !== undefined && one !== at), ...oblique] as number[];
}

function patients(tree: Tree, at: number, reach: Reach): number[] {
  const own = findTargets(tree, at, reach);
  if (isNoun(tree, at)) {
    const verb = carrierOf(tree, at);
    return verb === undefined ? own : [...own, ...findTargets(tree, verb, reach).filter((one) => one !== at)];
  }
  const subject = isPassive(tree, at) ? findSubject(tree, at) : undefined;
  if (subject === undefined) return own;
  return [subject, ...findTargets(tree, subject, reach), ...findOwners(tree, subject), ...own];
}

/** "the storm hit the coast": a verb whose subject is somebody's neither. */
export function hasLifelessSubject({ tree }: Scene, at: number, actor: EventParty | undefined): boolean {
  if (actor || isNoun(tree, at) || isPassive(tree, at)) return false;
  const subject = findSubject(tree, at);
  return subject !== undefined && /^(?:NOUN|PROPN)$/.test(tree.tokens[subject]!.upos);
}

/** The verb that carries an act named by a noun: "launched" of "launched an attack". */
function carrierOf(tree: Tree, at: number): number | undefined {
  const { head } = tree.tokens[at]!;
  if (!isNoun(tree, at) || head < 0 || tree.tokens[head]!.upos !== "VERB") return undefined;
  if (!/^(?:obj|nsubj|obl)$/.test(relation(tree.tokens[at]!))) return undefined;
  return carries.has(tree.tokens[head]!.lemma.toLowerCase()) ? head : undefined;
}

/**
 * The first of the phrases that is a party, other than `not`. Last come pronouns nobody is known for, and what belongs to
 * `not`: in "recalled its ambassador from Chad" it is Chad.
 */
function firstParty(scene: Scene, heads: number[], not: EventParty | undefined): EventParty | undefined {
  let unknown: EventParty | undefined;
  for (const head of heads) {
    const party = partyAt(scene, head);
    if (!party || (not && isSame(party, not))) continue;
    const isVague = scene.tree.tokens[head]!.upos === "PRON" && party.actor === undefined;
    if (!isVague && !(not && isOwnedBy(scene, head, not))) return party;
    unknown ??= party;
  }
  return unknown;
}

function isOwnedBy({ tree, actors }: Scene, head: number, owner: EventParty): boolean {
  return tree.children[head]!.some((i) => {
    const { deprel, upos, start, end } = tree.tokens[i]!;
    if (deprel !== "nmod:poss" || upos !== "PRON") return false;
    const actor = actors.actorAt({ start, end });
    return actor === undefined || actor === owner.actor;
  });
}

function isSame(a: EventParty, b: EventParty): boolean {
  if (a.start < b.end && b.start < a.end) return true;
  return a.actor !== undefined && a.actor === b.actor;
}
