import type { NameRule } from "./named-sentence.js";

const MARK = /^[\p{Pi}\p{Pf}"'`,;:]+$/u;

/** No quotation mark or comma at a name's border. */
export const trimMarks: NameRule = (sentences) =>
  sentences.map((sentence) => {
    const isMark = (at: number) => MARK.test(sentence.forms[at]!);
    const names = sentence.names.flatMap((name) => {
      let { from, to } = name;
      while (from < to && isMark(from)) from++;
      while (to > from && isMark(to - 1)) to--;
      return from < to ? [{ ...name, from, to }] : [];
    });
    return { ...sentence, names };
  });
