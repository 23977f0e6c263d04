import type { EventParty } from "../../../contracts/index.js";

/** Sectors of PLOVER whose doings make public life by themselves; business, press and schools do not. */
const PUBLIC = new Set("GOV MIL REB PRM COP JUD LEG PTY OPP SPY UAF IGO SOC LAB ELI CVL REL MED".split(" "));

/** A state, a body or holder of public office, an armed or organised group, or several of them. */
export function isPublicParty({ country, sector, members }: EventParty): boolean {
  if (members) return members.some(isPublicParty);
  return sector ? PUBLIC.has(sector) : country !== undefined;
}

/** A firm, a school, the press, or people and bodies of whom the words tell nothing: "the manufacturer", "her mother". */
export function isPrivateParty(party: EventParty): boolean {
  const { country, sector, actor, members } = party;
  if (members) return members.every(isPrivateParty);
  return country === undefined && (sector ? !PUBLIC.has(sector) : actor === undefined);
}
