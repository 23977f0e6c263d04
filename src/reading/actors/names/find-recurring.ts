import { isFirstName } from "../lexicon.js";
import { isCapitalised, opensSentence, type Page } from "../page.js";
import { insertNames, type NameFound, type NameRule, nameCovering, nameFrom } from "./name.js";

/**
 * A name established in running text is the same name wherever its words return untagged, and so is the surname of a
 * person named in full. Headlines in capitals get their names this way only.
 */
export const findRecurring: NameRule = (page, names) => {
  const forms = establishedForms(page, names);
  const found: NameFound[] = [];
  for (let i = 0; i < page.tokens.length; i++) {
    if (!isCapitalised(page.tokens[i])) continue;
    const hit = longestAt(page, forms, i);
    if (!hit) continue;
    const known = nameCovering(names, i) ?? nameCovering(names, hit.to - 1);
    if (known && !yields(page, known, i, hit)) continue;
    found.push(nameFrom(page, i, hit.to, hit.kind, hit.score * 0.9, "recurring"));
    i = hit.to - 1;
  }
  return insertNames(names, found);
};

/** A known name gives way to a longer one, and in a line of capitals to what running text says of these words. */
function yields(page: Page, known: NameFound, i: number, hit: Form & { to: number }): boolean {
  if (known.from < i) return false;
  if (!page.titleCase[i]) return known.to < hit.to;
  return known.to !== hit.to || known.kind !== hit.kind;
}

type Form = { words: string[]; kind: NameFound["kind"]; score: number };

function establishedForms(page: Page, names: NameFound[]): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  const enter = (text: string, kind: NameFound["kind"], score: number) => {
    const words = text.split(" ");
    const list = forms.get(words[0]!) ?? [];
    if (!list.some((form) => form.words.join(" ") === text))
      forms.set(words[0]!, [...list, { words, kind, score }]);
  };
  for (const name of names) {
    if (name.kind === "MISC" || page.titleCase[name.from] || name.score < 0.25) continue;
    const words = page.tokens.slice(name.from, name.to).map((token) => token.form);
    enter(words.join(" "), name.kind, name.score);
    const surname = words.at(-1)!;
    if (name.kind === "PER" && words.length > 1 && surname.length > 2 && !isFirstName(surname)) {
      enter(surname, "PER", name.score);
    }
  }
  return forms;
}

/** "BERG:" in a transcript, where running text has "Berg". */
function speakerIn(page: Page, forms: Map<string, Form[]>, i: number): Form[] {
  const { form } = page.tokens[i]!;
  if (page.words[i + 1] !== ":" || !/^\p{Lu}{3,}$/u.test(form)) return [];
  return [...forms.values()].flat().filter(({ words }) => words.length === 1 && sameForm(form, words[0]!));
}

function sameForm(form: string | undefined, word: string): boolean {
  return form === word || form === word.toUpperCase();
}

function longestAt(page: Page, forms: Map<string, Form[]>, i: number): (Form & { to: number }) | undefined {
  const fits = (forms.get(page.tokens[i]!.form) ?? speakerIn(page, forms, i)).filter(({ words }) =>
    words.every((word, n) => sameForm(page.tokens[i + n]?.form, word)),
  );
  const best = fits.sort((a, b) => b.words.length - a.words.length)[0];
  if (!best) return undefined;
  // One capitalised word that opens a sentence may be any word: "Rice prices rose".
  const ordinary = /^(NOUN|ADJ|ADV|VERB)$/.test(page.tokens[i]!.upos) && page.tokens[i + 1]?.upos === "NOUN";
  if (best.words.length === 1 && opensSentence(page, i) && ordinary) return undefined;
  const next = page.tokens[i + 1];
  if (
    best.kind === "PER" &&
    best.words.length === 1 &&
    !page.titleCase[i] &&
    isCapitalised(next) &&
    next?.upos === "PROPN"
  ) {
    return undefined;
  }
  return { ...best, to: i + best.words.length };
}
