import type { EventPlace, EventStatus } from "../../contracts/index.js";
import { compareAcross } from "../times.js";
import { fold } from "../words.js";
import { type Told, type ToldParty, timeOf } from "./told.js";

type Rule = (a: Told, b: Told) => boolean;

/** What forbids that two tellings are of one event, however alike their words. Any one is enough; the order is of cost. */
const RULES: Rule[] = [
  otherType,
  otherStanding,
  otherActor,
  otherRecipient,
  nobodyShared,
  otherPlace,
  otherTime,
];

export function keptApart(a: Told, b: Told): boolean {
  return RULES.some((rule) => rule(a, b));
}

function otherType(a: Told, b: Told): boolean {
  return a.event.type !== b.event.type;
}

/** What is only possible, or long past, is not what happened. A plan and its doing can be one, and so can a denied event. */
function otherStanding(a: Told, b: Told): boolean {
  const group = (status: EventStatus) =>
    status === "hypothetical" || status === "historical" ? status : "told";
  return group(a.event.status) !== group(b.event.status);
}

function otherActor(a: Told, b: Told): boolean {
  return differ(a.actor, b.actor);
}

function otherRecipient(a: Told, b: Told): boolean {
  return differ(a.recipient, b.recipient);
}

/** Both known and neither one another nor of one country; two persons are two, whatever their country. */
function differ(a: ToldParty | undefined, b: ToldParty | undefined): boolean {
  if (!a || !b || same(a, b)) return false;
  if (a.actor?.kind === "person" && b.actor?.kind === "person") return true;
  return a.country === undefined || a.country !== b.country;
}

function same(a: ToldParty | undefined, b: ToldParty | undefined): boolean {
  return a !== undefined && b !== undefined && [...a.ids].some((id) => b.ids.has(id));
}

/** Wording alone never makes two events one: somebody must take part in both, in the same role. */
function nobodyShared(a: Told, b: Told): boolean {
  const akin = (one?: ToldParty, other?: ToldParty) =>
    same(one, other) || (one?.country !== undefined && one.country === other?.country);
  return !akin(a.actor, b.actor) && !akin(a.recipient, b.recipient);
}

function otherPlace(a: Told, b: Told): boolean {
  const [one, other] = [a.event.place, b.event.place];
  if (!one || !other || fold(one.name) === fold(other.name)) return false;
  if (one.country && other.country && one.country !== other.country) return true;
  return isTown(one, a) && isTown(other, b);
}

/** A place within a country; the country itself may hold the other's town. */
function isTown(place: EventPlace, { source }: Told): boolean {
  const actor = source.reading.actors.find(({ name }) => fold(name) === fold(place.name));
  return place.latitude !== undefined && actor?.kind !== "country";
}

function otherTime(a: Told, b: Told): boolean {
  const [one, other] = [timeOf(a), timeOf(b)];
  if (!one || !other) return false;
  return compareAcross({ source: a.source, time: one }, { source: b.source, time: other }) === "different";
}
