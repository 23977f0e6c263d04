import { readFileSync } from "node:fs";
import { PloverType } from "../../../contracts/index.js";
import { type Pattern, parsePatterns, parseWordSets } from "./pattern.js";

const read = (name: string): string =>
  readFileSync(new URL(`../data/lexicon/${name}.txt`, import.meta.url), "utf8");

let loaded: ReadonlyMap<string, Pattern[]> | undefined;

/** The lexicon's patterns by the lemma of their trigger; read once. */
export function lexicon(): ReadonlyMap<string, Pattern[]> {
  loaded ??= index(readPatterns());
  return loaded;
}

/** Every pattern of every type, in the order of the files. */
export function readPatterns(): Pattern[] {
  const sets = parseWordSets(read("sets"));
  return PloverType.options.flatMap((type) => parsePatterns(read(type.toLowerCase()), type, sets));
}

function index(patterns: Pattern[]): Map<string, Pattern[]> {
  const byTrigger = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const trigger of new Set(pattern.triggers)) {
      const found = byTrigger.get(trigger);
      if (found) found.push(pattern);
      else byTrigger.set(trigger, [pattern]);
    }
  }
  return byTrigger;
}
