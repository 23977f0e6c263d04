import type { Name } from "../../../contracts/index.js";
import { type NameRule, nameText } from "./name.js";

/** One name has one kind throughout a report: the one with the most and surest tags. */
export const agreeOnKind: NameRule = (page, names) => {
  const votes = new Map<string, Map<Name["kind"], number>>();
  for (const name of names) {
    const text = nameText(page, name);
    const tally = votes.get(text) ?? new Map<Name["kind"], number>();
    const weight = name.rule === "titled" ? 3 : name.score;
    votes.set(text, tally.set(name.kind, (tally.get(name.kind) ?? 0) + weight));
  }
  return names.map((name) => {
    if (name.country) return name;
    const kind = [...votes.get(nameText(page, name))!].sort((a, b) => b[1] - a[1])[0]![0];
    return kind === name.kind ? name : { ...name, kind, rule: "agreed" };
  });
};
