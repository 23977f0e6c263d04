import { COUNT } from "../counts.js";
import type { TimeRule } from "../rule.js";
import { UNIT } from "../units.js";
import { compile, isCapitalised, LETTER } from "../vocabulary.js";

/** "now", "currently", "these days". */
export const presentReference: TimeRule = {
  name: "present-reference",
  sign: /\bnow|currently|present|these\s+days|moment|being|at\s+this/i,
  pattern: compile(
    // "now that" gives a reason.
    "(?:right )?now(?! that)|currently|presently|nowadays|these days|at the moment|at present|for the time being|at this (?:time|moment|point)",
  ),
  parse: () => ({ type: "DATE", value: "PRESENT_REF" }),
};

/** "recently", "recent weeks", "the past" after "in". */
export const pastReference: TimeRule = {
  name: "past-reference",
  sign: /recent|lately|past|ago|previously/i,
  pattern: compile(
    "(?:more |most )?recently|lately|(?:more )?recent (?:days|weeks|months|years|decades|times|history)" +
      `|(?<=in )the (?:recent |distant )?past(?! ${COUNT}| ${UNIT})|(?<!that )long ago|previously`,
  ),
  // "Previously" opens a sentence as a time; "the previously announced plan" says no more than "earlier".
  parse: ({ text }) =>
    /^previously$/i.test(text) && !isCapitalised(text) ? undefined : { type: "DATE", value: "PAST_REF" },
};

/** "soon", "the coming days", "the near future", "the years ahead". */
export const futureReference: TimeRule = {
  name: "future-reference",
  sign: /soon|shortly|future|coming|ahead|to\s+come|term/i,
  pattern: compile(
    "soon(?! after)|shortly(?! after| before)|(?<=in )the (?:near |foreseeable |not too distant |immediate )?future|as soon as possible" +
      `|(?<![${LETTER}]-)the foreseeable future|(?:the )?coming (?:hours|days|weeks|months|quarters|years|decades)` +
      "|the (?:days|weeks|months|years) (?:ahead|to come)|the (?:near|short) term",
  ),
  parse: (match, scene) => {
    const before = scene.tokenBefore(match.start)?.form.toLowerCase();
    if (/^soon/i.test(match.text) && (before === "too" || before === "as" || before === "so"))
      return undefined;
    return { type: "DATE", value: "FUTURE_REF" };
  },
};
