import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../contracts/analysis.js";
import { analyse } from "./analyse.js";

const TEXT = "Envoys meet in Vienna\n\n“We won't sign,” the mayor told reporters. She left on Monday.";

/** What holds of any analysis: everything points at its own characters, every sentence has one root. */
function expectSound({ text, regions, sentences, tokens, names }: Analysis): void {
  for (const { start, end, form, head, sentence } of tokens) {
    expect(text.slice(start, end)).toBe(form);
    if (head !== -1) expect(tokens[head]!.sentence).toBe(sentence);
  }
  for (const [i, { start, end, from, to, region }] of sentences.entries()) {
    const own = tokens.slice(from, to);
    expect([own[0]!.start, own.at(-1)!.end]).toEqual([start, end]);
    expect(own.every((token) => token.sentence === i)).toBe(true);
    expect(own.filter((token) => token.head === -1)).toHaveLength(1);
    expect(start).toBeGreaterThanOrEqual(regions[region]!.start);
    expect(end).toBeLessThanOrEqual(regions[region]!.end);
  }
  for (const { start, end, from, to } of names) {
    expect([tokens[from]!.start, tokens[to - 1]!.end]).toEqual([start, end]);
    expect(tokens[from]!.sentence).toBe(tokens[to - 1]!.sentence);
  }
}

describe("analyse", () => {
  it("reads each line on its own unless told where to look", () => {
    const analysis = analyse(TEXT);
    const sentences = analysis.sentences.map(({ start, end }) => TEXT.slice(start, end));
    expect(sentences).toEqual([
      "Envoys meet in Vienna",
      "“We won't sign,” the mayor told reporters.",
      "She left on Monday.",
    ]);
    expect(analysis.sentences.map(({ region }) => region)).toEqual([0, 1, 1]);
    expectSound(analysis);
  });

  it("leaves what lies outside the regions unread and keeps offsets into the whole text", () => {
    const analysis = analyse(TEXT, [{ start: TEXT.indexOf("She"), end: TEXT.length }]);
    expect(analysis.tokens.map(({ form }) => form)).toEqual(["She", "left", "on", "Monday", "."]);
    expect(analysis.tokens[0]!.start).toBe(TEXT.indexOf("She"));
    expectSound(analysis);
  });

  it("gives verbs and pronouns their lemmas", () => {
    const lemma = new Map(analyse(TEXT).tokens.map((token) => [token.form, token.lemma]));
    expect(lemma.get("told")).toBe("tell");
    expect(lemma.get("n't")).toBe("not");
    expect(lemma.get("reporters")).toBe("reporter");
  });

  it("cuts a line without stops that is too long to parse", () => {
    const analysis = analyse("apples, pears and plums, ".repeat(100));
    expect(analysis.sentences.length).toBeGreaterThan(1);
    expectSound(analysis);
  });

  it.each(["", " \n\n ", "\r\n"])("finds nothing in %j", (text) => {
    expect(analyse(text)).toEqual({ text, regions: [], sentences: [], tokens: [], names: [] });
  });

  it("is sound whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => expectSound(analyse(text))),
      { numRuns: 40 },
    );
  });
});
