import { readFileSync } from "node:fs";

/** What a word can mean as the name of an event (WordNet 3.1): its senses and those just above them. */
export interface Senses {
  own: Set<string>;
  wider: Set<string>;
}

let table: Map<string, string> | undefined;

/** The senses of a lemma in lower case; undefined of one WordNet does not know as verb or as noun of something that happens. */
export function sensesOf(lemma: string): Senses | undefined {
  table ??= new Map(
    readFileSync(new URL("./data/senses.txt", import.meta.url), "utf8")
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)] as const),
  );
  const [own, wider] = table.get(lemma)?.split("|") ?? [];
  return own === undefined ? undefined : { own: setOf(own), wider: setOf(wider ?? "") };
}

const setOf = (numbers: string): Set<string> => new Set(numbers.split(" ").filter(Boolean));
