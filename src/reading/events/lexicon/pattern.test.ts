import { describe, expect, it } from "vitest";
import { ANY_VERB, parsePatterns, parseWordSets } from "./pattern.js";

const sets = parseWordSets("@talks = talk|meeting\n@any = @talks|vote # the lot");

describe("parsePatterns", () => {
  it("reads groups, modes, parts of speech, alternatives and word sets", () => {
    const text = "# why\n[let go] release\nfree|release + @talks + from\nban/n + on\nready/a + VERB";
    const [verb, noun, adjective] = parsePatterns(text, "RETREAT", sets);
    expect(verb).toEqual({
      type: "RETREAT",
      group: "let go",
      mode: "release",
      part: "VERB",
      triggers: ["free", "release"],
      companions: [["talk", "meeting"], ["from"]],
    });
    expect(noun).toMatchObject({ part: "NOUN", triggers: ["ban"], companions: [["on"]] });
    expect(adjective).toMatchObject({ part: "ADJ", companions: [[ANY_VERB]] });
  });

  it("lets a set use one above it", () => {
    expect(sets.get("any")).toEqual(["talk", "meeting", "vote"]);
  });

  it.each([
    ["free + hostage", "before any group"],
    ["[g]\nfree + @nobody", "unknown word set"],
    ["[g]\nfree + two words", "not a word"],
    ["[g]\nfree||release", "not a word"],
  ])("says what is wrong with %j", (text, message) => {
    expect(() => parsePatterns(text, "RETREAT", sets)).toThrow(message);
  });
});
