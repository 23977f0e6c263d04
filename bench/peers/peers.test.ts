import { describe, expect, it } from "vitest";
import { parseConllu } from "../../src/language/conllu/index.js";
import { treeOf } from "../language/tree.js";
import { findNamesWithCompromise } from "./compromise-names.js";
import { readWithCompromise } from "./compromise-terms.js";
import { tagTerms } from "./compromise-upos.js";
import { TaggingScore } from "./tagging.js";
import { tagWithWink } from "./wink.js";

const TEXT = "We don’t agree, Anna's aunt said.\n\nThey  cannot wait.";
const FORMS = ["We", "do", "n’t", "agree", "Anna", "'s", "aunt", "said", "They", "can", "not", "wait"];

describe("the words of other tools", () => {
  it("stand where their forms do", () => {
    for (const words of [tagWithWink(TEXT), tagTerms(readWithCompromise(TEXT).terms)]) {
      for (const { start, end, form } of words) expect(TEXT.slice(start, end)).toBe(form);
    }
  });

  it("are cut as UD cuts them where compromise knows of two parts", () => {
    const words = tagTerms(readWithCompromise(TEXT).terms);
    expect(words.map(({ form }) => form)).toEqual(FORMS);
    expect(words[2]!.upos).toBe("PART");
    expect(words[5]!.upos).toBe("PART");
  });

  it("get the tags that theirs stand for", () => {
    const tagged = tagTerms(readWithCompromise("She was very glad to see three dogs and Paris.").terms);
    expect(tagged.map(({ upos }) => upos).join(" ")).toBe("PRON AUX ADV ADJ PART VERB NUM NOUN CCONJ PROPN");
  });
});

describe("compromise's finders", () => {
  it.each([
    "The plan of Mr. Tom Hale's aunt pleased Paris.",
    "The plan of Mr. Tom Hale 's aunt pleased Paris .",
  ])("give names without honorifics, possessives and punctuation: %s", (text) => {
    const names = findNamesWithCompromise(text);
    expect(names.map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`)).toEqual([
      "Tom Hale/PER",
      "Paris/LOC",
    ]);
  });

  it("give quotations from their first to their last word, in any sentence", () => {
    const text = "It rained. “We will stay,” she said.";
    expect(
      readWithCompromise(text)
        .find("quotations")
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(["We will stay"]);
  });
});

describe("TaggingScore", () => {
  it("leaves punctuation out and counts words that are no token of the tool's as missed", () => {
    const gold = treeOf(
      parseConllu(
        ["We PRON", "can AUX", "not PART", ". PUNCT"]
          .map((row, i) => `${i + 1}\t${row.replace(" ", "\t_\t")}`)
          .join("\n"),
      ),
    );
    const score = new TaggingScore();
    score.add(gold, "We cannot.", [
      { start: 0, end: 2, form: "We", upos: "PRON" },
      { start: 3, end: 9, form: "cannot", upos: "AUX" },
    ]);
    expect(score.cells()).toEqual(["33.3", "33.3", "100.0"]);
  });
});
