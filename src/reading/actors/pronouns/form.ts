import type { Gender } from "../cast.js";
import type { Page } from "../page.js";

/** A pronoun of the third person. */
export interface Pronoun {
  at: number;
  class: "person" | "they" | "it";
  gender?: Gender;
  reflexive: boolean;
  possessive: boolean;
}

const FORMS = new Map<string, Pick<Pronoun, "class" | "gender">>(
  Object.entries({
    he: { class: "person", gender: "male" },
    him: { class: "person", gender: "male" },
    his: { class: "person", gender: "male" },
    himself: { class: "person", gender: "male" },
    she: { class: "person", gender: "female" },
    her: { class: "person", gender: "female" },
    hers: { class: "person", gender: "female" },
    herself: { class: "person", gender: "female" },
    they: { class: "they" },
    them: { class: "they" },
    their: { class: "they" },
    theirs: { class: "they" },
    themselves: { class: "they" },
    it: { class: "it" },
    its: { class: "it" },
    itself: { class: "it" },
  }),
);

/** The pronoun at token `at`, if it is one; expletives ("it is said that …") are not. */
export function pronounAt(page: Page, at: number): Pronoun | undefined {
  const { upos, deprel, xpos } = page.tokens[at]!;
  if (upos !== "PRON" || deprel === "expl") return undefined;
  const word = page.words[at]!;
  const form = FORMS.get(word);
  if (!form) return undefined;
  const reflexive = /sel(f|ves)$/.test(word);
  return { at, ...form, reflexive, possessive: /\$$/.test(xpos) || deprel === "nmod:poss" };
}
