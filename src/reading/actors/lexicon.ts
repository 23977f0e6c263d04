import type { Gender } from "./cast.js";
import { FEMALE_NAMES, MALE_NAMES, OPEN_NAMES } from "./data/first-names.js";
import { FEMALE_FIGURES, MALE_FIGURES } from "./data/public-figures.js";
import {
  BODY_NOUNS,
  FEMALE_HONORIFICS,
  FEMALE_NOUNS,
  FORMER_WORDS,
  GROUP_NOUNS,
  MALE_HONORIFICS,
  MALE_NOUNS,
  OFFICE_MODIFIERS,
  OFFICE_NOUNS,
  OPEN_HONORIFICS,
  PERSON_NOUNS,
} from "./data/roles.js";

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

const maleNames = words(MALE_NAMES);
const femaleNames = words(FEMALE_NAMES);
const openNames = words(OPEN_NAMES);
const maleFigures = words(MALE_FIGURES);
const femaleFigures = words(FEMALE_FIGURES);
const maleNouns = words(MALE_NOUNS);
const femaleNouns = words(FEMALE_NOUNS);
const maleHonorifics = words(MALE_HONORIFICS);
const femaleHonorifics = words(FEMALE_HONORIFICS);
const openHonorifics = words(OPEN_HONORIFICS);

export const officeNouns = words(OFFICE_NOUNS);
export const officeModifiers = words(OFFICE_MODIFIERS);
export const formerWords = words(FORMER_WORDS);
export const personNouns = new Set([...officeNouns, ...words(PERSON_NOUNS)]);
export const bodyNouns = words(BODY_NOUNS);
export const groupNouns = words(GROUP_NOUNS);

/** Lower case, straight apostrophes. */
export function plain(form: string): string {
  return form.toLowerCase().replaceAll("’", "'");
}

export function isFirstName(form: string): boolean {
  const name = plain(form);
  return maleNames.has(name) || femaleNames.has(name) || openNames.has(name);
}

/** The gender of those who bear the given name; undefined for names of either gender and names not listed. */
export function genderOfFirstName(form: string): Gender | undefined {
  const name = plain(form);
  if (openNames.has(name) || maleNames.has(name) === femaleNames.has(name)) return undefined;
  return maleNames.has(name) ? "male" : "female";
}

/** The gender of the public figure a bare surname stands for in the news. */
export function genderOfFigure(surname: string): Gender | undefined {
  const name = plain(surname);
  if (maleFigures.has(name)) return "male";
  return femaleFigures.has(name) ? "female" : undefined;
}

/** The gender a noun or form of address gives away. */
export function genderOfNoun(noun: string): Gender | undefined {
  if (maleNouns.has(noun) || maleHonorifics.has(noun)) return "male";
  return femaleNouns.has(noun) || femaleHonorifics.has(noun) ? "female" : undefined;
}

/** "Mr", "Sir", "Gen." before a name, not an office noun such as "General". */
export function isHonorific(form: string): boolean {
  const spelled = plain(form);
  const word = spelled.endsWith(".") ? spelled.slice(0, -1) : spelled;
  if (officeNouns.has(word)) return false;
  return maleHonorifics.has(word) || femaleHonorifics.has(word) || openHonorifics.has(word);
}
