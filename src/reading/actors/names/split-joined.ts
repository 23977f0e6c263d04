import { type NameRule, nameFrom } from "./name.js";

/** One tag over a list is several names: "France, Germany" and, of persons and places, "Anna and Paul". */
export const splitJoined: NameRule = (page, names) =>
  names.flatMap((name) => {
    const cuts: number[] = [];
    for (let i = name.from + 1; i < name.to - 1; i++) {
      const word = page.words[i]!;
      const joins = word === "," || /^[—–/]$/.test(word) || (/^(and|&)$/.test(word) && name.kind !== "ORG");
      if (joins && name.kind !== "MISC") cuts.push(i);
    }
    if (cuts.length === 0) return [name];
    const edges = [name.from - 1, ...cuts, name.to];
    return edges.slice(1).flatMap((to, n) => {
      const from = edges[n]! + 1;
      return to > from ? [nameFrom(page, from, to, name.kind, name.score, "split")] : [];
    });
  });
