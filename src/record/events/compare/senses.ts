import type { EventMention } from "../mention.js";
import { type Features, flag, intersect } from "./measures.js";

const NONE = { own: new Set<string>(), wider: new Set<string>() };

/** What the two triggers can mean by WordNet; nothing in common where it does not know one of them. */
export function compareSenses(
  { senses: a = NONE }: EventMention,
  { senses: b = NONE }: EventMention,
): Features {
  let shared = 0;
  for (const sense of a.own) if (b.own.has(sense)) shared++;
  return {
    "share a sense": flag(shared > 0),
    "senses alike": shared / Math.max(1, Math.min(a.own.size, b.own.size)),
    "one means the wider": flag(intersect(a.own, b.wider) || intersect(a.wider, b.own)),
    "share a wider sense": flag(intersect(a.wider, b.wider)),
  };
}
