import { readFileSync } from "node:fs";

/** What a word means as the name of an event: the lines and headings of data/trigger-classes.txt that it stands in. */
export interface TriggerMeaning {
  lines: Set<number>;
  headings: Set<string>;
}

const NONE: TriggerMeaning = { lines: new Set(), headings: new Set() };
const meanings = readMeanings();

/** The meaning of the first phrase the file knows; none when it knows none of them. */
export function meaningOf(phrases: string[]): TriggerMeaning {
  const known = phrases.find((phrase) => meanings.has(phrase));
  return known === undefined ? NONE : meanings.get(known)!;
}

function readMeanings(): Map<string, TriggerMeaning> {
  const found = new Map<string, TriggerMeaning>();
  let heading = "";
  const lines = readFileSync(new URL("./data/trigger-classes.txt", import.meta.url), "utf8").split("\n");
  for (const [number, line] of lines.entries()) {
    const words = line.replace(/#.*/, "").trim();
    if (words.startsWith("[")) heading = words.slice(1, -1);
    else for (const phrase of words.split(",").map((one) => one.trim())) if (phrase) add(phrase, number);
  }
  return found;

  function add(phrase: string, line: number): void {
    const meaning = found.get(phrase) ?? { lines: new Set(), headings: new Set() };
    meaning.lines.add(line);
    meaning.headings.add(heading);
    found.set(phrase, meaning);
  }
}
