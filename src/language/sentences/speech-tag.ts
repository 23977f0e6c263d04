import type { TokenView } from "./token-view.js";

const SAID = new Set(
  `said says told tells asked asks added adds wrote writes replied shouted warned insisted declared tweeted posted
  answered cried joked yelled exclaimed remarked urged demanded noted quipped continued`.split(/\s+/),
);
const LONGEST_SOURCE = 6;

/** '…now!” Mayor Doe said': a name and a verb of speech right after a quotation belong to its sentence. */
export function speechTagFollows(view: TokenView, next: number): boolean {
  for (let i = next; i < next + LONGEST_SOURCE; i++) {
    const form = view.form(i);
    if (i > next && SAID.has(form)) return true;
    if (!/^(?:\p{L}[\p{L}\p{M}'’.-]*|['’]s|-)$/u.test(form)) return false;
  }
  return false;
}
