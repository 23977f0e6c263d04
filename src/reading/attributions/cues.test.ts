import { expect, it } from "vitest";
import { hasClass, isCueNoun, isCueVerb, isPlainSayVerb, isSayVerb } from "./cues.js";

const verb = (lemma: string) => ({ lemma, upos: "VERB" });

it("knows verbs of saying from verbs of asking and of thinking", () => {
  expect(isSayVerb(verb("say"))).toBe(true);
  expect(isSayVerb(verb("believe"))).toBe(false);
  expect(isCueVerb(verb("believe"))).toBe(true);
  expect(hasClass(verb("urge"), "direct")).toBe(true);
  expect(isPlainSayVerb(verb("add"))).toBe(true);
});

it("takes no noun for a verb and no doing for a saying", () => {
  expect(isSayVerb({ lemma: "say", upos: "NOUN" })).toBe(false);
  expect(isCueVerb(verb("sail"))).toBe(false);
  expect(isCueNoun({ lemma: "warning", upos: "NOUN" })).toBe(true);
  expect(isCueNoun({ lemma: "harbour", upos: "NOUN" })).toBe(false);
});
