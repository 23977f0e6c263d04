import { findDate } from "../dates/parse.js";
import { findWords } from "../plain/form.js";
import type { FurnitureRule } from "./rule.js";

const AROUND =
  /\b(?:first|last|originally|date|dated|posted|published|publish|publication|updated|update|modified|created|revised|issued|on|at|by|the|of|and|edited|time|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|[ap]\.?m\.?|noon|local|[A-Z]{2,5}T|UTC|MSK|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b/gi;

const AGO = /\b\d+ (?:hours?|hrs?|minutes?|mins?|days?|weeks?)(?: ago| read)\b/gi;

/** A date of publication and nothing else: a full date, labels, weekday and time around it. */
export const dateLine: FurnitureRule = {
  why: "date of publication",
  detect: (line) => {
    if (findWords(line).length > 24 || !/\d/.test(line)) return false;
    const isDated =
      findDate(line) !== undefined || /^(?:posted|published|updated|last (?:updated|modified))\b/i.test(line);
    return isDated && !/\p{L}{3,}/u.test(line.replace(AGO, " ").replace(AROUND, " "));
  },
};
