import type { Name } from "../../../contracts/index.js";
import { findProvenPersons, hearContext } from "./hear-context.js";
import { type NameFound, type NameRule, nameText } from "./name.js";

/** What the tagger's word for a person counts when nothing else on the page shows one. */
const UNPROVEN = 0.3;

/** One name has one kind throughout a report: the one with the most and surest tags, what stands around the name counted in. */
export const agreeOnKind: NameRule = (page, names) => {
  const votes = new Map<string, Map<Name["kind"], number>>();
  const vote = (text: string, kind: Name["kind"], weight: number) => {
    const tally = votes.get(text) ?? new Map<Name["kind"], number>();
    votes.set(text, tally.set(kind, (tally.get(kind) ?? 0) + weight));
  };
  const proven = findProvenPersons(page, names);
  const heard = new Set<string>();
  for (const name of names) {
    if (page.blockOf[page.tokens[name.from]!.sentence] === "dateline" && name.kind === "PER") {
      vote(nameText(page, name), "LOC", 4);
      continue;
    }
    const words = nameText(page, name).split(" ");
    vote(words.join(" "), name.kind, weightOf(name, words, proven));
    if (
      !proven.has(words.join(" ")) &&
      !heard.has(words.join(" ")) &&
      (name.kind !== "LOC" || words.length > 1)
    ) {
      heard.add(words.join(" "));
      for (const [kind, weight] of hearContext(page, name)) vote(words.join(" "), kind, weight);
    }
    // Whoever is named in full lends the surname his kind: "Luis Costa" makes "Costa" no coast.
    if (name.kind === "PER" && words.length > 1 && !page.titleCase[name.from])
      vote(words.at(-1)!, "PER", name.rule === "titled" ? 6 : 3);
  }
  return names.map((name) => {
    if (name.country) return name;
    const kind = [...votes.get(nameText(page, name))!].sort((a, b) => b[1] - a[1])[0]![0];
    return kind === name.kind ? name : { ...name, kind, rule: "agreed" };
  });
};

function weightOf({ rule, kind, score }: NameFound, words: string[], proven: Set<string>): number {
  if (rule === "titled") return 3;
  return kind === "PER" && words.length === 1 && !proven.has(words[0]!) ? UNPROVEN * score : score;
}
