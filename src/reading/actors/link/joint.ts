import { type CastMember, mentionAt, newMember, type PlacedMention } from "../cast.js";
import type { Page } from "../page.js";

interface Place {
  member: CastMember;
  mention: PlacedMention;
  /** Where the title before the name begins, or the name itself. */
  from: number;
}

/** "Berg and Costa said": those who speak or act together are an actor of their own, never the first of them alone. */
export function linkJoint(page: Page, cast: CastMember[]): CastMember[] {
  const joint: CastMember[] = [];
  for (const chain of findChains(page, placesOf(cast))) {
    const members = new Set(chain.map(({ member }) => member));
    if (members.size < chain.length || !isSubject(page, chain)) continue;
    const name = listed([...members].map((member) => member.name));
    let actor = joint.find((other) => other.name === name);
    if (!actor) {
      actor = newMember(name, "group", { plural: true, joint: true });
      joint.push(actor);
    }
    const range = { from: chain[0]!.mention.from, to: chain.at(-1)!.mention.to };
    actor.mentions.push(mentionAt(page, range, chain[0]!.mention.head, "name", "joint", 0.85));
  }
  return joint;
}

function placesOf(cast: CastMember[]): Place[] {
  const places = cast.flatMap((member) =>
    member.mentions.map((mention) => {
      const title = member.rolesFound.find((role) => role.to === mention.from);
      return { member, mention, from: title?.from ?? mention.from };
    }),
  );
  return places
    .filter(({ member, mention }) => member.kind !== "place" && mention.form === "name")
    .sort((a, b) => a.from - b.from);
}

/** Names with nothing but commas between them and "and" before the last. */
function findChains(page: Page, places: Place[]): Place[][] {
  const chains: Place[][] = [];
  let chain: Place[] = [];
  for (const place of places) {
    const last = chain.at(-1);
    const between = last ? page.words.slice(last.mention.to, place.from).join(" ") : "";
    if (!/^(,|,? (and|&)|and|&|, the|and the)$/.test(between.trim())) chain = [];
    chain.push(place);
    if (/\b(and|&)\b/.test(between) && chain.length > 1) {
      chains.push(chain);
      chain = [];
    }
  }
  return chains;
}

function isSubject(page: Page, chain: Place[]): boolean {
  const { from, mention } = chain[0]!;
  const end = chain.at(-1)!.mention.to;
  return page.tokens
    .slice(from, mention.to)
    .some(({ deprel, head }) => /^(nsubj|obl:agent)/.test(deprel) && (head < from || head >= end));
}

function listed(names: string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
