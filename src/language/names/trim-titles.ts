import { isCapitalised, type NameRule } from "./named-sentence.js";
import { isHonorific, isOffice, isQualifier } from "./titles.js";

/** No title inside a person: "President Anna Lind" is Anna Lind, "Foreign Minister Lind" is Lind. */
export const trimTitles: NameRule = (sentences) =>
  sentences.map((sentence) => {
    const { forms } = sentence;
    const names = sentence.names.map((name) => {
      if (name.kind !== "PER") return name;
      let { from } = name;
      for (let at = from; at < name.to - 1 && (isTitle(forms[at]!) || isQualifier(forms[at]!)); at++) {
        if (isTitle(forms[at]!) && isCapitalised(forms[at + 1])) from = at + 1;
      }
      return { ...name, from };
    });
    return { ...sentence, names };
  });

function isTitle(form: string): boolean {
  return isHonorific(form) || isOffice(form);
}
