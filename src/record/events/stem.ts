import { readFileSync } from "node:fs";

const ENDING =
  /(?:ations?|ates?|ated|ating|itions?|[st]ions?|ments?|ings?|ances?|ences?|ators?|ers?|ors?|als?|ures?|ives?|ages?|ed|es|s|e|y)$/;
const SHORTEST = 4;

const families = new Map(
  readFileSync(new URL("./data/derivations.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => {
      const words = line.split(" ");
      return words.map((word) => [word, words[0]!] as const);
    }),
);

/** What a word shares with those built from it: "negotiat" for "negotiate", "negotiation" and "negotiator". */
export function stemOf(lemma: string): string {
  const family = families.get(lemma);
  if (family) return cut(family);
  return cut(families.get(lemma.replace(/^re-/, "")) ?? lemma.replace(/^re-/, ""));
}

function cut(word: string): string {
  const stem = word.replace(ENDING, "");
  if (stem === word || stem.length < SHORTEST) return word.replace(/(?<=....)([^aeious])\1$/, "$1");
  return cut(stem);
}
