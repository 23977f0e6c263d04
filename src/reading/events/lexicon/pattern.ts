import type { PloverType } from "../../../contracts/index.js";

export type TriggerPart = "VERB" | "NOUN" | "ADJ";

/** A companion that stands for the verb of whatever clause or infinitive hangs from the trigger. */
export const ANY_VERB = "VERB";

/** One line of the lexicon: a trigger and the words that must go with it. */
export interface Pattern {
  type: PloverType;
  /** The group it stands in, such as "release prisoners"; finer than the type. */
  group: string;
  mode?: string;
  part: TriggerPart;
  /** Lemmas, any of which triggers. */
  triggers: string[];
  /** For each companion the lemmas, any of which will do; `[ANY_VERB]` for the verb of a dependent clause. */
  companions: string[][];
}

/** Named alternatives that patterns refer to as "@name". */
export type WordSets = ReadonlyMap<string, string[]>;

/** Reads lines of the form "@name = word|word|@other"; sets may use those above them. Throws on a malformed line. */
export function parseWordSets(text: string): WordSets {
  const sets = new Map<string, string[]>();
  for (const line of meaningfulLines(text)) {
    const [, name, words] = /^@([\w-]+)\s*=\s*(\S.*)$/.exec(line) ?? [];
    if (!name || !words) throw new Error(`lexicon: not a word set: "${line}"`);
    sets.set(name, alternatives(words, sets));
  }
  return sets;
}

/**
 * Reads the patterns of one type: "[group] mode" opens a group, every other line is "trigger + companion + …". The
 * syntax is described in the data folder's README. Throws on a malformed line.
 */
export function parsePatterns(text: string, type: PloverType, sets: WordSets): Pattern[] {
  const patterns: Pattern[] = [];
  let group: string | undefined;
  let mode: string | undefined;
  for (const line of meaningfulLines(text)) {
    const heading = /^\[([^\]]+)\]\s*(\S*)$/.exec(line);
    if (heading) {
      group = heading[1]!;
      mode = heading[2] || undefined;
      continue;
    }
    if (group === undefined) throw new Error(`lexicon: pattern before any group: "${line}"`);
    const [first = "", ...rest] = line.split(/\s+\+\s+/);
    const [, words = "", part] = /^(.*?)(?:\/([na]))?$/.exec(first)!;
    patterns.push({
      type,
      group,
      mode,
      part: part === "n" ? "NOUN" : part === "a" ? "ADJ" : "VERB",
      triggers: alternatives(words, sets),
      companions: rest.map((term) => alternatives(term, sets)),
    });
  }
  return patterns;
}

function alternatives(term: string, sets: WordSets): string[] {
  return term.split("|").flatMap((written) => {
    const word = written.trim();
    if (!word || /[\s+/[\]]/.test(word)) throw new Error(`lexicon: not a word: "${written}" in "${term}"`);
    if (!word.startsWith("@")) return [word];
    const set = sets.get(word.slice(1));
    if (!set) throw new Error(`lexicon: unknown word set ${word}`);
    return set;
  });
}

function meaningfulLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((line) => line !== "");
}
