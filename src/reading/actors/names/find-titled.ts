import { bodyNouns, isHonorific, officeModifiers, officeNouns } from "../lexicon.js";
import { countryIn, isCapitalised, type Page } from "../page.js";
import { insertNames, type NameFound, type NameRule, nameCovering, nameFrom } from "./name.js";
import { runEnd } from "./run.js";

const NO_PERSON =
  /^(street|road|avenue|square|island|islands|airport|stadium|park|bridge|river|lake|mountain|day|cup|award|awards|prize|hotel|castle|county|city|hall|house|act|bill|hospital|school|college|center|centre|motors|electric|mills|dynamics|counsel|affairs|state|states)$/;

/** A run of capitalised words after a title or form of address is a person: "Foreign Minister Ana Ruiz", "Dr Sato". */
export const findTitled: NameRule = (page, names) => {
  const found: NameFound[] = [];
  for (let i = 1; i < page.tokens.length; i++) {
    if (!isCapitalised(page.tokens[i]) || page.titleCase[i]) continue;
    if (!endsTitle(page, i - 1) || isTitleWord(page.words[i]!)) continue;
    if (page.words[i] === "i") continue;
    const to = runEnd(page, i);
    if (to === i || holdsOther(page, i, to)) continue;
    const known = nameCovering(names, i);
    if (known && known.from < i) continue;
    if (known?.kind === "PER" && known.to >= to) continue;
    found.push(nameFrom(page, i, to, "PER", 0.9, "titled"));
    i = to - 1;
  }
  return insertNames(names, found);
};

function endsTitle(page: Page, i: number): boolean {
  const word = page.words[i]!;
  if (page.tokens[i]!.sentence !== page.tokens[i + 1]!.sentence) return false;
  return isHonorific(word) || officeNouns.has(word.replace(/^(ex|then|vice)-/, ""));
}

function isTitleWord(word: string): boolean {
  return officeNouns.has(word) || officeModifiers.has(word) || isHonorific(word);
}

/** The run is a body, a place or something called after an office: "General Motors", "King Street", "President's Council". */
function holdsOther(page: Page, from: number, to: number): boolean {
  if (countryIn(page, from, to)) return true;
  return page.words.slice(from, to).some((word) => bodyNouns.has(word) || NO_PERSON.test(word));
}
