import { type CastMember, mentionAt, newMember, type PlacedMention } from "../cast.js";
import type { Page } from "../page.js";

type Place = { member: CastMember; mention: PlacedMention };

/** "Berg and Costa said": those who speak or act together are an actor of their own, never the first of them alone. */
export function linkJoint(page: Page, cast: CastMember[]): CastMember[] {
  const places = new Map<number, Place>();
  for (const member of cast) {
    if (member.kind === "place") continue;
    for (const mention of member.mentions) {
      places.set(mention.head, { member, mention });
      // The parse may hang "Foreign Minister Luis Costa" on the title.
      const title = member.rolesFound.find((role) => role.to === mention.from);
      for (let i = title?.from ?? mention.from; i < mention.from; i++) places.set(i, { member, mention });
    }
  }
  const joint: CastMember[] = [];
  for (const [head, first] of places) {
    if (!/^(nsubj|obl:agent)/.test(page.tokens[head]!.deprel)) continue;
    const all = [first, ...joinedTo(page, head, places)].sort((a, b) => a.mention.from - b.mention.from);
    if (all.length < 2 || new Set(all.map(({ member }) => member)).size < all.length) continue;
    const name = listed(all.map(({ member }) => member.name));
    let actor = joint.find((other) => other.name === name);
    if (!actor) {
      actor = newMember(name, "group", { plural: true, joint: true });
      joint.push(actor);
    }
    const range = { from: all[0]!.mention.from, to: all.at(-1)!.mention.to };
    actor.mentions.push(mentionAt(page, range, head, "name", "joint", 0.85));
  }
  return joint;
}

/** Those the parse joins to the first; empty when one of them is nobody we know. */
function joinedTo(page: Page, head: number, places: Map<number, Place>): Place[] {
  const joined = page.tree.children[head]!.filter((child) => page.tokens[child]!.deprel === "conj");
  const known = joined.map((child) => places.get(child)).filter((place) => place !== undefined);
  return known.length === joined.length ? known : [];
}

function listed(names: string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
