import type { TokenView } from "./token-view.js";

const SAID = new Set(
  `said says told tells asked asks added adds wrote writes replied shouted warned insisted declared tweeted posted
  answered cried joked yelled exclaimed remarked urged demanded noted quipped continued`.split(/\s+/),
);
const LONGEST_SOURCE = 6;
/** With a capital they begin a sentence: inside one they would be written small. */
const PRONOUNS = new Set("He She They We It You This That".split(" "));

/** '…now!” Mayor Doe said': a name and a verb of speech right after a quotation belong to its sentence. */
export function speechTagFollows(view: TokenView, next: number): boolean {
  if (PRONOUNS.has(view.form(next))) return false;
  for (let i = next; i < next + LONGEST_SOURCE; i++) {
    const form = view.form(i);
    if (i > next && SAID.has(form)) return true;
    if (!/^(?:\p{L}[\p{L}\p{M}'’.-]*|['’]s|-)$/u.test(form)) return false;
  }
  return false;
}
