import type { Name } from "../../../contracts/index.js";
import { type NameRule, nameText } from "./name.js";

/** One name has one kind throughout a report: the one with the most and surest tags. */
export const agreeOnKind: NameRule = (page, names) => {
  const votes = new Map<string, Map<Name["kind"], number>>();
  const vote = (text: string, kind: Name["kind"], weight: number) => {
    const tally = votes.get(text) ?? new Map<Name["kind"], number>();
    votes.set(text, tally.set(kind, (tally.get(kind) ?? 0) + weight));
  };
  for (const name of names) {
    if (page.blockOf[page.tokens[name.from]!.sentence] === "dateline" && name.kind === "PER") {
      vote(nameText(page, name), "LOC", 4);
      continue;
    }
    const words = nameText(page, name).split(" ");
    vote(words.join(" "), name.kind, name.rule === "titled" ? 3 : name.score);
    // Whoever is named in full lends the surname his kind: "Luis Costa" makes "Costa" no coast.
    if (name.kind === "PER" && words.length > 1) vote(words.at(-1)!, "PER", name.rule === "titled" ? 6 : 3);
  }
  return names.map((name) => {
    if (name.country) return name;
    const kind = [...votes.get(nameText(page, name))!].sort((a, b) => b[1] - a[1])[0]![0];
    return kind === name.kind ? name : { ...name, kind, rule: "agreed" };
  });
};
