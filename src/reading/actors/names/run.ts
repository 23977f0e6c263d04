import { isCapitalised, type Page } from "../page.js";

const PARTICLES =
  /^(von|van|der|den|de|del|della|di|da|do|dos|du|la|le|bin|ibn|ben|al|el|ul|ap|ten|ter|zu|zur|y)$/i;
const TIME =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/;
const LETTER = /^\p{Lu}\.?(\p{Lu}\.)*$/u;

/**
 * End (exclusive) of the run of name words that begins at `from`: capitalised words, initials, particles and hyphens
 * between capitals. Stops at weekdays and months. Returns `from` when the word there cannot begin a name.
 */
export function runEnd(page: Page, from: number): number {
  const { tokens } = page;
  let to = from;
  let at = from;
  while (at < tokens.length && at - from < 8 && tokens[at]!.sentence === tokens[from]!.sentence) {
    const { form, upos } = tokens[at]!;
    if (isCapitalised(tokens[at]) && !TIME.test(page.words[at]!) && (upos !== "PUNCT" || LETTER.test(form))) {
      to = ++at;
    } else if (
      at > from &&
      (PARTICLES.test(form) || /^[-‐'’]$/.test(form)) &&
      isCapitalised(tokens[particlesEnd(page, at)])
    ) {
      at = particlesEnd(page, at);
    } else break;
  }
  return to;
}

function particlesEnd(page: Page, from: number): number {
  let at = from;
  while (at < page.tokens.length && PARTICLES.test(page.tokens[at]!.form) && !isCapitalised(page.tokens[at]))
    at++;
  return at === from ? from + 1 : at;
}
