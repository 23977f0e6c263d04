import type { EventParty } from "../../../contracts/index.js";
import { headWithin, type Tree, tokensWithin } from "../../syntax/tree.js";

/** Sectors of PLOVER whose doings make public life by themselves; business, press and schools do not. */
const PUBLIC = new Set("GOV MIL REB PRM COP JUD LEG PTY OPP SPY UAF IGO SOC LAB ELI CVL REL MED".split(" "));

/** A name, and somebody whom a name stands for. */
const KNOWABLE = /^PROPN|^PRON (?:he|she|him|his|her)$/;

/** A state, a body or holder of public office, an armed or organised group, or several of them. */
export function isPublicParty({ country, sector, members }: EventParty): boolean {
  if (members) return members.some(isPublicParty);
  return sector ? PUBLIC.has(sector) : country !== undefined;
}

/** A firm, a school, the press, and whoever is untold. */
export function isPrivateParty(tree: Tree, party: EventParty): boolean {
  const { country, sector, members } = party;
  if (members) return members.every((member) => isPrivateParty(tree, member));
  if (country) return false;
  return sector ? !PUBLIC.has(sector) : isUntold(tree, party);
}

/** People and bodies of whom the words tell nothing: "the manufacturer", "her mother", "they". */
export function isUntold(tree: Tree, party: EventParty): boolean {
  const { country, sector, actor, members } = party;
  if (members) return members.every((member) => isUntold(tree, member));
  if (country || sector || actor) return false;
  const head = headWithin(tree, tokensWithin(tree, party));
  return (
    head === undefined ||
    !KNOWABLE.test(`${tree.tokens[head]!.upos} ${tree.tokens[head]!.lemma.toLowerCase()}`)
  );
}

/** Both sides are told and one of them is of public life. */
export function areBetween(actor: EventParty | undefined, recipient: EventParty | undefined): boolean {
  const parties = recipient ? [actor, recipient] : (actor?.members ?? []);
  return (
    parties.length > 1 && parties.every(Boolean) && parties.some((party) => party && isPublicParty(party))
  );
}

/** The two are of public life and not of one country. */
export function areOfTwoCountries(actor: EventParty | undefined, recipient: EventParty | undefined): boolean {
  if (!recipient) return areBetween(actor, recipient);
  if (!areBetween(actor, recipient)) return false;
  return actor?.sector === "IGO" || actor?.country !== recipient.country;
}
