import type { Annotation, NameSpan } from "../model/index.js";
import { agreeOnKind } from "./agree-on-kind.js";
import { findAcronyms } from "./find-acronyms.js";
import { findRepeats } from "./find-repeats.js";
import { findTitled } from "./find-titled.js";
import { isCapitals, type NamedSentence, type NameRule } from "./named-sentence.js";
import { trimMarks } from "./trim-marks.js";
import { trimTitles } from "./trim-titles.js";

export const RULES: NameRule[] = [
  trimMarks,
  trimTitles, // before anything learns a name with its title
  findTitled,
  findAcronyms,
  agreeOnKind,
  findRepeats, // last: looks for what all the others made sure of
];

/**
 * The names of the sentences of one document, by the model's and by what the document tells beyond a sentence: titles,
 * acronyms, and that one name has one kind throughout. A list a sentence, offsets in its tokens.
 */
export function agreeNames(
  sentences: string[][],
  annotations: Pick<Annotation, "xpos" | "names">[],
  rules = RULES,
): NameSpan[][] {
  const start = sentences.map((forms, i): NamedSentence => {
    const { xpos, names } = annotations[i]!;
    return { forms, xpos, capitals: isCapitals(forms), names };
  });
  return rules.reduce((named, rule) => rule(named), start).map(({ names }) => names);
}
