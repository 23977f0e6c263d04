import type { EventPlace, EventStatus } from "../../contracts/index.js";
import { countryAs } from "../../reading/actors/countries.js";
import { compareAcross } from "../times.js";
import { fold } from "../words.js";
import { type Told, type ToldParty, timeOf } from "./told.js";

/** Kilometres. */
const EARTH = 6371;
/** Kilometres between two places from which one cannot be a part of the other. */
const WIDEST_REGION = 300;

type Rule = (a: Told, b: Told) => boolean;

/** What forbids that two tellings are of one event, however alike their words. Any one is enough; the order is of cost. */
const RULES: Rule[] = [
  otherType,
  otherStanding,
  otherActor,
  otherRecipient,
  nobodyShared,
  idleDenial,
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

/** Both known and neither one another nor of one country; two persons or two places are two, whatever their country. */
function differ(a: ToldParty | undefined, b: ToldParty | undefined): boolean {
  if (!a || !b || same(a, b)) return false;
  const kind = a.actor?.kind;
  if (kind === b.actor?.kind && (kind === "person" || kind === "place")) return true;
  return a.country === undefined || a.country !== b.country;
}

function same(a: ToldParty | undefined, b: ToldParty | undefined): boolean {
  return a !== undefined && b !== undefined && [...a.ids].some((id) => b.ids.has(id));
}

/** Wording alone never makes two events one: somebody must take part in both, in the same role. */
function nobodyShared(a: Told, b: Told): boolean {
  const akin = (one?: ToldParty, other?: ToldParty) => one && other && !differ(one, other);
  return !akin(a.actor, b.actor) && !akin(a.recipient, b.recipient);
}

/**
 * What is told as not done is the same event only when another report tells of it with the same parties: within one report
 * "does not want" and "wants" are two things.
 */
function idleDenial(a: Told, b: Told): boolean {
  if ((a.event.status === "negated") === (b.event.status === "negated")) return false;
  const agree = (one?: ToldParty, other?: ToldParty) => (one && other ? same(one, other) : one === other);
  return a.source === b.source || !agree(a.actor, b.actor) || !agree(a.recipient, b.recipient);
}

function otherPlace(a: Told, b: Told): boolean {
  const [one, other] = [a.event.place, b.event.place];
  if (!one || !other || fold(one.name) === fold(other.name)) return false;
  if (one.country && other.country && one.country !== other.country) return true;
  if (isCountry(one) || isCountry(other)) return false;
  const distance = distanceBetween(one, other);
  return distance !== undefined && distance > WIDEST_REGION;
}

/** A country may hold the other's town. */
const isCountry = ({ name }: EventPlace): boolean => countryAs(name)?.uses.includes("name") ?? false;

/** Kilometres on the great circle; undefined when the gazetteer lacks one of them. */
function distanceBetween(a: EventPlace, b: EventPlace): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined) return undefined;
  if (b.latitude === undefined || b.longitude === undefined) return undefined;
  const [north, south] = [radians(a.latitude), radians(b.latitude)];
  const across = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const along = Math.sin((south - north) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(along + Math.cos(north) * Math.cos(south) * across));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function otherTime(a: Told, b: Told): boolean {
  const [one, other] = [timeOf(a), timeOf(b)];
  if (!one || !other) return false;
  return compareAcross({ source: a.source, time: one }, { source: b.source, time: other }) === "different";
}
