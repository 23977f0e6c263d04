import { plain } from "../lexicon.js";

const LEADER =
  /\b(president|prime minister|premier|chancellor|king|queen|emir|sultan|leader|ayatollah|chairman|dictator)$/;
const DEPUTY = /\b(vice|deputy|assistant|under|junior)\b/;
const LAWMAKER =
  /\b(senator|representative|congressman|congresswoman|mp|parliamentarian|lawmaker|legislator|member)$/;

/**
 * True when someone who holds `held` may later be called `called`: "the minister" for a Foreign Minister, "the premier"
 * for a Prime Minister, "the leader" for who leads a country; "the president" not for a Vice President.
 */
export function mayBeCalled(held: string, called: string): boolean {
  const [title, noun] = [inFull(held), inFull(called)];
  if (DEPUTY.test(title) && !DEPUTY.test(noun)) return false;
  if (title === noun) return true;
  if (noun === "leader") return LEADER.test(title);
  if (noun === "premier") return title.endsWith("prime minister");
  if (/^(lawmaker|legislator)$/.test(noun)) return LAWMAKER.test(title);
  if (/^spokes/.test(noun)) return title.endsWith(noun);
  const [last, ...rest] = noun.split(" ").reverse();
  const words = title.split(" ");
  return words.at(-1) === last && rest.every((word) => words.includes(word));
}

/** True for the offices of those who lead a country or stand at the head of a state. */
export function isLeader(title: string): boolean {
  return LEADER.test(inFull(title)) && !DEPUTY.test(plain(title));
}

function inFull(title: string): string {
  return plain(title)
    .replace(/\bpm\b/, "prime minister")
    .replace(/\bgop\b/, "republican");
}
