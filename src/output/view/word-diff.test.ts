import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords } from "./word-diff.js";

const shown = (from: string, to: string) => {
  const { added, cut } = diffWords(from, to);
  return { added: added.map(({ start, end }) => to.slice(start, end)), cut: cut.map(({ text }) => text) };
};

describe("word difference", () => {
  it("marks an exchanged word on both sides", () => {
    expect(shown("the full and lasting peace", "the full and fragile peace")).toEqual({
      added: ["fragile"],
      cut: ["lasting"],
    });
  });

  it("places what is cut before the word that follows it", () => {
    const { cut } = diffWords("an honest answer", "an answer");
    expect(cut).toEqual([{ at: 3, text: "honest" }]);
  });

  it("places what is cut from the end at the end", () => {
    expect(diffWords("we wait until dawn", "we wait").cut).toEqual([{ at: 7, text: "until dawn" }]);
  });

  it.each([
    ["“Never,” he said", '"never" he said'],
    ["It’s over.", "it's over"],
  ])("counts case, punctuation and quotation marks for nothing: %s / %s", (from, to) => {
    expect(shown(from, to)).toEqual({ added: [], cut: [] });
  });

  it("gives the one text when taken from the other", () => {
    const words = fc.array(fc.constantFrom("gate", "port", "crane", "night", "six"), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const to = after.join(" ");
        const { added, cut } = diffWords(before.join(" "), to);
        const kept = [...to].map((letter, at) =>
          added.some(({ start, end }) => at >= start && at < end) ? " " : letter,
        );
        let restored = kept.join("");
        for (const { at, text } of [...cut].reverse())
          restored = `${restored.slice(0, at)} ${text} ${restored.slice(at)}`;
        expect(restored.split(" ").filter(Boolean)).toEqual(before);
      }),
    );
  });
});
