import { loadTable } from "./table.js";

const PLAIN = /^[a-z]+$/;
const LONGEST_SUFFIX = 6;

/** Lemma of a lower-case word: the exception for it, else what the rule for its longest known ending makes of it. */
export function findLowerLemma(word: string, xpos: string): string {
  const { rules, exceptions } = loadTable();
  const exception = exceptions.get(xpos)?.get(word);
  if (exception !== undefined) return exception;
  const own = rules.get(xpos);
  if (!own || !PLAIN.test(word)) return word;
  for (let length = Math.min(LONGEST_SUFFIX, word.length); length >= 0; length--) {
    const edit = own.get(word.slice(word.length - length));
    if (edit)
      return edit.cut <= word.length ? word.slice(0, word.length - edit.cut) + edit.put || word : word;
  }
  return word;
}
