import { describe, expect, it } from "vitest";
import { PloverType } from "../../../contracts/index.js";
import { readPatterns } from "./load.js";

const patterns = readPatterns();

describe("the lexicon", () => {
  it("covers every type with at least 2,500 verbs, nouns and adjectives in their frames", () => {
    const frames = patterns.reduce((sum, { triggers }) => sum + triggers.length, 0);
    expect(frames).toBeGreaterThanOrEqual(2500);
    const lacking = PloverType.options.filter(
      (type) => patterns.filter((one) => one.type === type).length < 30,
    );
    expect(lacking).toEqual([]);
  });

  it("gives a group one type and one mode", () => {
    const modes = new Map<string, Set<string | undefined>>();
    for (const { type, group, mode } of patterns) {
      const key = `${type} ${group}`;
      modes.set(key, (modes.get(key) ?? new Set()).add(mode));
    }
    expect([...modes].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it("writes words as lemmas in lower case", () => {
    const words = patterns.flatMap(({ triggers, companions }) => [...triggers, ...companions.flat()]);
    expect(words.filter((word) => word !== "VERB" && word !== word.toLowerCase())).toEqual([]);
  });
});
