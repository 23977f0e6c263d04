import type { TimeRule } from "../rule.js";
import { compile } from "../vocabulary.js";

const NAMES = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
const PART =
  "(?:(?:(?:early|late|mid)(?: to late)?[- ](?:the )?)|(?:(?:beginning|middle|end|start) of the ))?";

/** "the 1990s", "the mid-'80s", "the nineties". */
export const decade: TimeRule = {
  name: "decade",
  sign: new RegExp(`\\d0['’]?s|${NAMES.join("|")}`, "i"),
  pattern: compile(
    `(?:(?<article>the) )?${PART}(?:(?<century>1[5-9]|20)(?<tens>\\d)0['’]?s|['’](?<short>\\d)0s|(?<named>${NAMES.join("|")}))`,
  ),
  parse({ groups }) {
    if (groups.century) return { type: "DATE", value: `${groups.century}${groups.tens}` };
    if (groups.short) return { type: "DATE", value: `19${groups.short}` };
    // "in his thirties" is an age, "temperatures in the thirties" a measure; only later decades are told by name alone.
    const tens = NAMES.indexOf(groups.named!.toLowerCase()) + 2;
    return groups.article && tens >= 5 ? { type: "DATE", value: `19${tens}` } : undefined;
  },
};

/** "the 19th century", "the 21st century". */
export const century: TimeRule = {
  name: "century",
  sign: /centur/i,
  pattern: compile(
    "(?:the )?(?:early |late |mid-?|turn of the )?(?<ordinal>\\d\\d?)(?:st|nd|rd|th)[- ]centur(?:y|ies)",
  ),
  parse({ groups }) {
    const value = Number(groups.ordinal) - 1;
    return value > 0 && value < 30 ? { type: "DATE", value: String(value).padStart(2, "0") } : undefined;
  },
};
