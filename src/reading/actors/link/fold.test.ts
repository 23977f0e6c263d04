import { expect, test } from "vitest";
import { sameGivenName, sameWord } from "./fold.js";

test.each([
  ["Zelensky", "Zelenskyy"],
  ["Zelensky", "Zelenskiy"],
  ["Erdogan", "Erdoğan"],
  ["Gaddafi", "Qaddafi"],
  ["Khruschev", "Hruschev"],
])("%s and %s are spellings of one name", (a, b) => {
  expect(sameWord(a, b)).toBe(true);
});

test.each([
  ["Novak", "Nowicki"],
  ["Putin", "Rasputin"],
  ["Miller", "Muller"],
])("%s and %s are two names", (a, b) => {
  expect(sameWord(a, b)).toBe(false);
});

test("given names by initial and short form", () => {
  expect(sameGivenName("Joe", "Joseph")).toBe(true);
  expect(sameGivenName("J.", "Joseph")).toBe(true);
  expect(sameGivenName("Peter", "Paul")).toBe(false);
});
