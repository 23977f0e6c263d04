import { officeModifiers, officeNouns } from "../lexicon.js";
import type { NameRule } from "./name.js";

/** "Transport" of "Transport Minister Ada Berg" is part of the title, no body of its own; "NATO" of "NATO envoy" is. */
export const dropOfficeParts: NameRule = (page, names) =>
  names.filter(({ from, to }) => {
    if (to - from > 1 || !officeModifiers.has(page.words[from]!)) return true;
    return !/\p{Ll}/u.test(page.tokens[from]!.form) || !officeNouns.has(page.words[to] ?? "");
  });
