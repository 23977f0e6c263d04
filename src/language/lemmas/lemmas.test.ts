import { describe, expect, it } from "vitest";
import { findLemma, findSentenceLemmas } from "./index.js";

describe("findLemma", () => {
  it.each([
    ["went", "VBD", "go"],
    ["overran", "VBD", "overrun"],
    ["vetoed", "VBD", "veto"],
    ["brokered", "VBN", "broker"],
    ["dying", "VBG", "die"],
    ["strikes", "VBZ", "strike"],
    ["was", "VBD", "be"],
    ["n't", "RB", "not"],
    ["n’t", "RB", "not"],
    ["wo", "MD", "will"],
    ["sanctions", "NNS", "sanction"],
    ["crises", "NNS", "crisis"],
    ["countries", "NNS", "country"],
    ["series", "NNS", "series"],
    ["biggest", "JJS", "big"],
    ["earlier", "RBR", "early"],
    ["them", "PRP", "they"],
    ["1,200,000", "CD", "1200000"],
    ["’s", "POS", "'s"],
  ])("%s as %s is %s", (form, xpos, lemma) => expect(findLemma(form, xpos)).toBe(lemma));

  it("reads the same form by its tag", () => {
    expect(findLemma("found", "VBD")).toBe("find");
    expect(findLemma("found", "VB")).toBe("found");
    expect(findLemma("strikes", "NNS")).toBe("strike");
  });

  it("leaves capitals to names and acronyms, and takes them from the beginning of a sentence", () => {
    expect(findLemma("Vienna", "NNP")).toBe("Vienna");
    expect(findLemma("Ruritanians", "NNPS")).toBe("Ruritanian");
    expect(findLemma("TV", "NN")).toBe("TV");
    expect(findLemma("I", "PRP")).toBe("I");
    expect(findLemma("Talks", "NNS", true)).toBe("talk");
    expect(findLemma("New", "JJ", true)).toBe("new");
    expect(findLemma("Russian", "JJ", true)).toBe("Russian");
  });

  it("leaves what it does not know as it is", () => {
    expect(findLemma("—", ":")).toBe("—");
    expect(findLemma("👍", "SYM")).toBe("👍");
    expect(findLemma("zzxq", "XX")).toBe("zzxq");
    expect(findLemma("", "NN")).toBe("");
    expect(findLemma("ed", "VBD")).not.toBe("");
  });
});

describe("findSentenceLemmas", () => {
  it("takes a capital after an opening mark for the clause's", () => {
    const forms = ["He", "said", ":", "“", "New", "talks", "fail"];
    const tags = ["PRP", "VBD", ":", "``", "JJ", "NNS", "VBP"];
    expect(findSentenceLemmas(forms, tags)).toEqual(["he", "say", ":", "“", "new", "talk", "fail"]);
  });
});
