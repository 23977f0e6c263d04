import { isHonorific, officeModifiers, officeNouns } from "../lexicon.js";
import type { NameRule } from "./name.js";

/** A title alone is no name: "Prime Minister" tagged as a person. */
export const dropTitles: NameRule = (page, names) =>
  names.filter(
    ({ from, to, kind }) =>
      kind !== "PER" ||
      !page.words
        .slice(from, to)
        .every((word) => officeNouns.has(word) || officeModifiers.has(word) || isHonorific(word)),
  );
